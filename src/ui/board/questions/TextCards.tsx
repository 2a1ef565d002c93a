import { useState } from 'preact/hooks';
import type { writtenTexts } from '../../../team/board/question-analysis.ts';
import { textSheet } from '../../../team/board/sheets.ts';

interface Props {
  task: ReturnType<typeof writtenTexts>[number];
  /** Whether none may be left out, as in a print. */
  all: boolean;
}

const PORTION = 60;

/** The texts of one task, each person's a card. They are the rows of the sheet. */
export function TextCards({ task, all }: Props) {
  const [most, setMost] = useState(PORTION);
  const { rows, columns } = textSheet('', [task]);
  const shown = all ? rows : rows.slice(0, most);
  const [, , firstLabel, newestLabel] = columns;
  return (
    <>
      <h3 class="task">{rows[0]?.[0]}</h3>
      <ul class="texts">
        {shown.map(([, name, first, newest], index) => (
          <li key={index}>
            <h4>
              <bdi data-cell>{name}</bdi>
            </h4>
            {newest !== '' && first !== '' && <p class="soft">{firstLabel}</p>}
            <p class="written" data-cell>
              {first}
            </p>
            {newest !== '' && <p class="soft">{newestLabel}</p>}
            <p class="written" data-cell>
              {newest}
            </p>
          </li>
        ))}
      </ul>
      {rows.length > shown.length && (
        <p class="act no-print">
          <button type="button" class="button quiet" onClick={() => setMost(most + PORTION)}>
            Show more of the {rows.length} texts
          </button>
        </p>
      )}
    </>
  );
}
