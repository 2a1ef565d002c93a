import { useMemo, useState } from 'preact/hooks';
import type { QuestionAnalysis } from '../../../team/board/question-analysis.ts';
import { discriminationWords } from '../../../team/board/question-words.ts';
import { questionSheet, type SheetCell } from '../../../team/board/sheets.ts';
import { Scroller } from '../../kit/Scroller.tsx';
import { useBeforePrint } from '../../kit/use-before-print.ts';
import { SheetActions } from '../SheetActions.tsx';
import { ShareBar } from './ShareBar.tsx';

interface Props {
  title: string;
  analyses: readonly QuestionAnalysis[];
}

const FEW = 10;
const ENOUGH_PEOPLE = 10;

/** Every question, the hardest first, with what drew people away from the right answer. */
export function HardestQuestions({ title, analyses }: Props) {
  const [all, setAll] = useState(false);
  useBeforePrint(() => setAll(true));
  const sheet = useMemo(() => questionSheet(title, analyses), [title, analyses]);
  const rows = all ? sheet.rows : sheet.rows.slice(0, FEW);
  const most = Math.max(0, ...analyses.map(({ people }) => people));
  return (
    <section class="panel wide" aria-labelledby="questions" data-sheet="questions">
      <h2 id="questions">Hardest questions</h2>
      {analyses.length === 0 ? (
        <p>Nobody has shared answers or scores yet.</p>
      ) : (
        <>
          <p class="lede">
            By first tries, because those show what people brought with them.{' '}
            {most < ENOUGH_PEOPLE
              ? 'From ten people on, discrimination is shown as well: whether a question tells those who know from those who don’t.'
              : 'Discrimination says whether those who do well elsewhere do well here, from −1 to 1.'}
          </p>
          <Scroller label="Hardest questions, one in a row">
            <table class="questions">
              <thead>
                <tr>
                  {sheet.columns.map((column) => (
                    <th key={column} scope="col">
                      {column.replace(' (%)', '')}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map((cells, index) => (
                  <QuestionRow key={analyses[index]?.exercise} cells={cells} number={index + 1} />
                ))}
              </tbody>
            </table>
          </Scroller>
          {!all && sheet.rows.length > FEW && (
            <p class="act no-print">
              <button type="button" class="button quiet" onClick={() => setAll(true)}>
                Show all {sheet.rows.length} questions
              </button>
            </p>
          )}
          <SheetActions sheet={sheet} what="questions" onPrint={() => setAll(true)} />
        </>
      )}
    </section>
  );
}

function QuestionRow({ cells, number }: { cells: readonly SheetCell[]; number: number }) {
  const [stem = '', people = '', right = '', score = '', discrimination = '', picks = ''] = cells;
  return (
    <tr>
      <th scope="row">
        <span class="numbered">
          <span class="number">{number}</span> <span data-cell>{stem}</span>
        </span>
      </th>
      <td class="figure" data-cell>
        {people}
      </td>
      <td class="share">
        <span data-cell>{right === '' ? '' : `${right} %`}</span>
        {typeof right === 'number' && <ShareBar percent={right} />}
      </td>
      <td class="figure" data-cell>
        {score === '' ? '' : `${score} %`}
      </td>
      <td class="discrimination">
        <span data-cell>{discrimination}</span>
        {typeof discrimination === 'number' && <span class="soft"> {discriminationWords(discrimination)}</span>}
      </td>
      <td class="picks" data-cell>
        {picks}
      </td>
    </tr>
  );
}
