import { useState } from 'preact/hooks';
import { plainTable } from '../../../team/board/column.ts';
import { discriminationWords } from '../../../team/board/discrimination-words.ts';
import type { QuestionAnalysis } from '../../../team/board/question-analysis.ts';
import { questionColumns } from '../../../team/board/question-columns.ts';
import { useBeforePrint } from '../../kit/use-before-print.ts';
import type { Looks } from '../column-looks.ts';
import { SheetActions } from '../SheetActions.tsx';
import { type QuestionCell, QuestionTable } from './QuestionTable.tsx';
import { ShareBar } from './ShareBar.tsx';

interface Props {
  analyses: readonly QuestionAnalysis[];
}

const FEW = 10;
const ENOUGH_PEOPLE = 10;

/** Every question, the hardest first, with what drew people away from the right answer. */
export function HardestQuestions({ analyses }: Props) {
  const [all, setAll] = useState(false);
  useBeforePrint(() => setAll(true));
  const most = Math.max(0, ...analyses.map(({ people }) => people));
  return (
    <section class="panel wide" aria-labelledby="questions" data-sheet="questions">
      <h2 id="questions">Hardest questions</h2>
      {analyses.length === 0 ? (
        <p>Nobody has shared answers or scores yet.</p>
      ) : (
        <>
          <p class="lede">
            Based on first tries, because those show what people knew going in.{' '}
            {most < ENOUGH_PEOPLE
              ? 'Once ten people have answered, you’ll also see discrimination: how well a question separates those who know from those who don’t.'
              : 'Discrimination shows whether people who do well elsewhere do well on this question, from −1 to 1.'}
          </p>
          <QuestionTable
            name="questions"
            label="Hardest questions, one per row"
            columns={questionColumns}
            questions={all ? analyses : analyses.slice(0, FEW)}
            looks={looks}
          />
          {!all && analyses.length > FEW && (
            <p class="act no-print">
              <button type="button" class="button quiet" onClick={() => setAll(true)}>
                Show all {analyses.length} questions
              </button>
            </p>
          )}
          <SheetActions
            table={() => plainTable(questionColumns, analyses)}
            what="questions"
            onPrint={() => setAll(true)}
          />
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

const looks: Looks<QuestionCell, (typeof questionColumns)[number]['key']> = {
  question: ({ words, index }) => (
    <th scope="row">
      <span class="numbered">
        <span class="number">{index + 1}</span> <span data-cell>{words}</span>
      </span>
    </th>
  ),
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
  wrongPicks: ({ words }) => (
    <td class="picks" data-cell>
      {words}
    </td>
  ),
};
