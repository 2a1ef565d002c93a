import Papa from 'papaparse';
import { wholeText } from '../../primitives/whole-text.ts';

/** A table of texts and numbers; each row has as many cells as there are columns. */
export interface Table {
  columns: readonly string[];
  rows: readonly (readonly Cell[])[];
}

export type Cell = string | number;

/** Tells spreadsheets that the letters are UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

/** A table as a CSV file (RFC 4180) that spreadsheets open with a double click, and in which no text becomes a formula. */
export function csv(table: Table, delimiter: Delimiter = ','): string {
  return `${BYTE_ORDER_MARK}${written(table, delimiter)}\r\n`;
}

/** The same to be pasted into a spreadsheet, which parts cells by tabs in every country. */
export const tabbed = (table: Table): string => written(table, '\t');

export type Delimiter = ',' | ';' | '\t';

/**
 * By what spreadsheets of a country part the cells of a file that is opened with a double click: by semicolons where a comma
 * stands in decimal numbers, as Excel takes it from Windows. `language` is a BCP 47 tag.
 */
export const delimiterOf = (language: string): Delimiter =>
  new Intl.NumberFormat(language).format(1.5).includes(',') ? ';' : ',';

function written({ columns, rows }: Table, delimiter: Delimiter): string {
  const cells = [columns, ...rows].map((row) => row.map((cell) => cellOf(cell, delimiter)));
  const quotes = (cell: unknown): boolean => /[;\t]|^\s|\s$/.test(String(cell));
  return Papa.unparse(cells, { delimiter, escapeFormulae: FORMULA, quotes });
}

/**
 * What a spreadsheet takes for the beginning of a formula; OWASP advises an apostrophe before it
 * (https://owasp.org/www-community/attacks/CSV_Injection). The own rule of papaparse 5.7 knows neither spaces before
 * the sign nor full-width forms, and passes over a text with a line break in it. A number with a decimal comma is none.
 */
const FORMULA = /^(?!-\d+,\d+$)["\s\u200b-\u200d]*[=+\-@＝＋－＠﹦﹢﹣﹫]|^[\t\r\n]/;

/**
 * What may stand before a formula inside a text, with the sign if there is one. It matches without a sign too, so that no
 * long run is read twice.
 */
const INNER_FORMULA = /([;"\s\u200b-\u200d]+)([=+\-@＝＋－＠﹦﹢﹣﹫]?)/g;

/** A spreadsheet of a country that parts cells by semicolons would begin a new cell inside a text. */
const withoutInnerFormula = (text: string): string =>
  text.replace(INNER_FORMULA, (all, before: string, sign: string) =>
    sign !== '' && /[;\r\n]/.test(before) ? `${before}'${sign}` : all,
  );

function cellOf(cell: Cell, delimiter: Delimiter): Cell {
  // A spreadsheet that parts cells by semicolons reads 0.5 as a text, or as a day.
  if (typeof cell === 'number')
    return !Number.isFinite(cell) ? '' : delimiter === ';' ? `${cell}`.replace('.', ',') : cell;
  return withoutInnerFormula(wholeText(cell).replace(/\0/g, ''));
}

/** The name of such a file: `team-2026-12-04.csv`. `day` is one as YYYY-MM-DD. */
export const csvFileName = (what: string, day: string): string => `${what}-${day}.csv`;
