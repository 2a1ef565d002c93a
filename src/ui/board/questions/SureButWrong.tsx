import { useMemo } from 'preact/hooks';
import type { AssignableLesson } from '../../../team/assignment/course-outline.ts';
import { plainTable } from '../../../team/board/column.ts';
import type { QuestionAnalysis } from '../../../team/board/question-analysis.ts';
import { enoughPeople, sureButWrong, sureButWrongColumns } from '../../../team/board/question-columns.ts';
import { surePoints } from '../../../team/board/sure-points.ts';
import type { Looks } from '../column-looks.ts';
import { SheetActions } from '../SheetActions.tsx';
import { QuestionLink } from './QuestionLink.tsx';
import { type QuestionCell, QuestionTable } from './QuestionTable.tsx';
import { SurePlot } from './SurePlot.tsx';

interface Props {
  analyses: readonly QuestionAnalysis[];
  lessons: readonly AssignableLesson[];
}

/** What people were sure of and got wrong. */
export function SureButWrong({ analyses, lessons }: Props) {
  const questions = useMemo(() => sureButWrong(analyses), [analyses]);
  const points = useMemo(() => surePoints(analyses), [analyses]);
  return (
    <section class="panel wide" aria-labelledby="sure" data-sheet="sure-but-wrong">
      <h2 id="sure">Sure but wrong</h2>
      {points.length === 0 ? (
        <p>
          Nobody has shared how sure they were. People share it only if they tick it when they hand in, so ask for it if
          you want to talk about it.
        </p>
      ) : (
        <>
          <p class="lede">What people are sure of, they’ll say to a customer. Start your next session here.</p>
          {/* Of a few people dots would lie at the edges, and the list says it all. */}
          {enoughPeople(analyses) && <SurePlot points={points} />}
          {questions.length === 0 ? (
            <p>Nobody was sure and got it wrong.</p>
          ) : (
            <QuestionTable
              name="sure"
              label="Sure but wrong, one question per row"
              columns={sureButWrongColumns}
              questions={questions}
              looks={looksAt(lessons)}
            />
          )}
          <SheetActions table={() => plainTable(sureButWrongColumns, questions)} what="sure-but-wrong" />
        </>
      )}
    </section>
  );
}

const plain = ({ words }: QuestionCell) => <td data-cell>{words}</td>;

const looksAt = (
  lessons: readonly AssignableLesson[],
): Looks<QuestionCell, (typeof sureButWrongColumns)[number]['key']> => ({
  question: ({ words, row }) => (
    <th scope="row">
      <QuestionLink words={words} exercise={row.exercise} lessons={lessons} />
    </th>
  ),
  people: plain,
  asked: plain,
  who: plain,
});
