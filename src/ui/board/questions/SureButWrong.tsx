import { useMemo } from 'preact/hooks';
import type { QuestionAnalysis } from '../../../team/board/question-analysis.ts';
import { sureButWrongSheet } from '../../../team/board/sheets.ts';
import { surePoints } from '../../../team/board/sure-points.ts';
import { Scroller } from '../../kit/Scroller.tsx';
import { SheetActions } from '../SheetActions.tsx';
import { SurePlot } from './SurePlot.tsx';

interface Props {
  title: string;
  analyses: readonly QuestionAnalysis[];
}

/** What people were sure of and got wrong. */
export function SureButWrong({ title, analyses }: Props) {
  const sheet = useMemo(() => sureButWrongSheet(title, analyses), [title, analyses]);
  const points = useMemo(() => surePoints(analyses), [analyses]);
  return (
    <section class="panel wide" aria-labelledby="sure" data-sheet="sure-but-wrong">
      <h2 id="sure">Sure but wrong</h2>
      {points.length === 0 ? (
        <p>
          Nobody has shared how sure they were. It is shared only by those who tick it when they hand in, so ask for it
          if you want to talk about it.
        </p>
      ) : (
        <>
          <p class="lede">What somebody is sure of, they will say to a customer. Start the next session here.</p>
          <SurePlot points={points} />
          {sheet.rows.length === 0 ? (
            <p>Nobody was sure of something and got it wrong.</p>
          ) : (
            <Scroller label="Sure but wrong, one question in a row">
              <table class="sure">
                <thead>
                  <tr>
                    {sheet.columns.map((column) => (
                      <th key={column} scope="col">
                        {column}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {sheet.rows.map(([stem, ...cells], index) => (
                    <tr key={index}>
                      <th scope="row" data-cell>
                        {stem}
                      </th>
                      {cells.map((cell, column) => (
                        <td key={column} data-cell>
                          {cell}
                        </td>
                      ))}
                    </tr>
                  ))}
                </tbody>
              </table>
            </Scroller>
          )}
          <SheetActions sheet={sheet} what="sure-but-wrong" />
        </>
      )}
    </section>
  );
}
