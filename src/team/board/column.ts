import type { Cell, Table } from '../../formats/csv/csv.ts';

/**
 * A column of a table: what stands above it, and what each row has in it. The screen, the print and the CSV file are all
 * made of the same columns, so that they can't differ.
 */
export interface Column<Row, Key extends string = string> {
  key: Key;
  heading: string;
  /** Of its numbers. The screen has it behind each of them, a file in the heading, so that its cells are numbers. */
  unit?: '%';
  /** What rows are ordered by, undefined coming last; a column without it orders none. */
  sort?: (row: Row) => string | number | undefined;
  /** An empty text where there is nothing to say. Numbers are whole, but for discrimination. */
  cell: (row: Row) => Cell;
}

/** The table as a file holds it. */
export const plainTable = <Row>(columns: readonly Column<Row>[], rows: readonly Row[]): Table => ({
  columns: columns.map(({ heading, unit }) => (unit === undefined ? heading : `${heading} (${unit})`)),
  rows: rows.map((row) => columns.map(({ cell }) => cell(row))),
});

/** A share from 0 to 1 as a whole number of percent. */
export const inPercent = (share: number | undefined): Cell => (share === undefined ? '' : Math.round(share * 100));
