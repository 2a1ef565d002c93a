import { useState } from 'preact/hooks';
import type { AssignableLesson } from '../../../team/assignment/course-outline.ts';
import { plainTable } from '../../../team/board/column.ts';
import { discriminationWords } from '../../../team/board/discrimination-words.ts';
import type { QuestionAnalysis } from '../../../team/board/question-analysis.ts';
import {
  enoughPeople,
  type QuestionColumn,
  questionColumns,
  wrongPicks,
} from '../../../team/board/question-columns.ts';
import { useBeforePrint } from '../../kit/use-before-print.ts';
import type { Looks } from '../column-looks.ts';
import { SheetActions } from '../SheetActions.tsx';
import { QuestionLink } from './QuestionLink.tsx';
import { type QuestionCell, QuestionTable } from './QuestionTable.tsx';
import { ShareBar } from './ShareBar.tsx';

interface Props {
  analyses: readonly QuestionAnalysis[];
  lessons: readonly AssignableLesson[];
}

const FEW = 10;

/** Every question, the hardest first, with what drew people away from the right answer. */
export function HardestQuestions({ analyses, lessons }: Props) {
  const [all, setAll] = useState(false);
  useBeforePrint(() => setAll(true));
  const columns = questionColumns(lessons, analyses);
  return (
    <section class="panel wide" aria-labelledby="questions" data-sheet="questions">
      <h2 id="questions">Hardest questions</h2>
      {analyses.length === 0 ? (
        <p>Nobody has shared answers or scores yet.</p>
      ) : (
        <>
          <p class="lede">
            Based on first tries, because those show what people knew going in.
            {enoughPeople(analyses) &&
              ' Discrimination shows whether people who do well elsewhere do well on this question, from −1 to 1.'}
          </p>
          <QuestionTable
            name="questions"
            label="Hardest questions, one per row"
            columns={columns}
            questions={all ? analyses : analyses.slice(0, FEW)}
            looks={looksAt(lessons)}
          />
          {!all && analyses.length > FEW && (
            <p class="act no-print">
              <button type="button" class="button quiet" onClick={() => setAll(true)}>
                Show all {analyses.length} questions
              </button>
            </p>
          )}
          <SheetActions table={() => plainTable(columns, analyses)} what="questions" onPrint={() => setAll(true)} />
        </>
      )}
    </section>
  );
}

const figure = ({ words }: QuestionCell) => (
  <td class="figure" data-cell>
    {words}
  </td>
);

const looksAt = (lessons: readonly AssignableLesson[]): Looks<QuestionCell, QuestionColumn['key']> => ({
  question: ({ words, row, index }) => (
    <th scope="row">
      <span class="numbered">
        <span class="number">{index + 1}</span> <QuestionLink words={words} exercise={row.exercise} lessons={lessons} />
      </span>
    </th>
  ),
  lesson: ({ words }) => <td data-cell>{words}</td>,
  people: figure,
  right: ({ words, cell }) => (
    <td class="share">
      <span data-cell>{words}</span>
      {typeof cell === 'number' && <ShareBar percent={cell} />}
    </td>
  ),
  score: figure,
  discrimination: ({ words, cell }) => (
    <td class="discrimination">
      <span data-cell>{words}</span>
      {typeof cell === 'number' && <span class="soft"> {discriminationWords(cell)}</span>}
    </td>
  ),
  wrongPicks: ({ row }) => (
    <td class="picks" data-cell>
      {wrongPicks(row).map(({ words, share }, index) => [
        index > 0 && '\n',
        <span class="pick" key={words}>
          {words}
          <ShareBar percent={Math.round(share * 100)} />
        </span>,
      ])}
    </td>
  ),
});
