import type { VNode } from 'preact';
import type { Cell } from '../../formats/csv/csv.ts';
import type { Column } from '../../team/board/column.ts';

/** What the screen makes of each column of a table: forget one, and it does not compile. */
export type Looks<Shown, Key extends string> = Readonly<Record<Key, (shown: Shown) => VNode | null>>;

/** A cell that is to be shown. */
export interface ShownCell<Row> {
  cell: Cell;
  /** The same with its unit. */
  words: string;
  heading: string;
  row: Row;
}

export function shownCell<Row>({ heading, unit, cell }: Column<Row>, row: Row): ShownCell<Row> {
  const value = cell(row);
  const words = value === '' || unit === undefined ? String(value) : `${value}${unit}`;
  return { cell: value, words, heading, row };
}
