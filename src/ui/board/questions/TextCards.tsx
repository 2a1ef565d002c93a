import { useState } from 'preact/hooks';
import type { writtenTexts } from '../../../team/board/question-analysis.ts';
import { type TextRow, textColumns, textRows } from '../../../team/board/question-columns.ts';
import { type Looks, type ShownCell, shownCell } from '../column-looks.ts';

interface Props {
  task: ReturnType<typeof writtenTexts>[number];
  /** Whether none may be left out, as in a print. */
  all: boolean;
}

const PORTION = 60;

/** The texts of one task, each person's a card. They have the columns of the CSV file. */
export function TextCards({ task, all }: Props) {
  const [most, setMost] = useState(PORTION);
  const rows = textRows([task]);
  const shown = all ? rows : rows.slice(0, most);
  return (
    <>
      <h3 class="task">{rows[0]?.task}</h3>
      <ul class="texts">
        {shown.map((row, index) => (
          <li key={index}>{textColumns.map((column) => looks[column.key](shownCell(column, row)))}</li>
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

const looks: Looks<ShownCell<TextRow>, (typeof textColumns)[number]['key']> = {
  // It stands above all of them.
  task: () => null,
  name: ({ words }) => (
    <h4>
      <bdi data-cell>{words}</bdi>
    </h4>
  ),
  first: ({ words, heading, row }) => written(words, row.first !== '' && row.newest !== '' && heading),
  newest: ({ words, heading, row }) => written(words, row.newest !== '' && heading),
};

const written = (words: string, label: string | false) => (
  <>
    {label !== false && <p class="soft">{label}</p>}
    <p class="written" data-cell>
      {words}
    </p>
  </>
);
