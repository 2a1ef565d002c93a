import type { Sheet, SheetCell } from './sheets.ts';

/** Tells spreadsheets that the letters are UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

/** A sheet as a CSV file (RFC 4180) that spreadsheets open with a double click, and in which no text becomes a formula. */
export const csv = ({ columns, rows }: Sheet): string =>
  BYTE_ORDER_MARK + [columns, ...rows].map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');

function csvCell(cell: SheetCell): string {
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  const safe = withoutFormula(cell);
  return /[",;\r\n\t]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * The text with an apostrophe before whatever a spreadsheet would take for the beginning of a formula, as OWASP advises: at
 * its start, in full-width forms too, and after a line break or a semicolon inside it, where a spreadsheet of a country
 * that parts cells by semicolons would begin a new cell.
 */
export function withoutFormula(text: string): string {
  const whole = text.replace(/\0/g, '');
  const marked = /^["\s]*[=+\-@＝＋－＠]|^[\t\r\n]/.test(whole) ? `'${whole}` : whole;
  return marked.replace(/([;\r\n]["\s]*)(?=[=+\-@＝＋－＠])/g, "$1'");
}

/** The name of the file: `team-2026-12-04.csv`. `day` is one as YYYY-MM-DD. */
export const csvFileName = (what: 'team' | 'questions' | 'sure-but-wrong' | 'texts', day: string): string =>
  `${what}-${day}.csv`;
