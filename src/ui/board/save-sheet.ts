import { copyText } from '../../device/copy-text.ts';
import { saveFile } from '../../device/save-file.ts';
import { csv, csvFileName, delimiterOf, type Table, tabbed } from '../../formats/csv/csv.ts';

/** Saves a table as a CSV file, and gives its name. `day` is today as YYYY-MM-DD. */
export function saveSheet(table: Table, what: string, day: string): string {
  const name = csvFileName(what, day);
  saveFile(new Blob([csv(table, delimiterOf(navigator.language))], { type: 'text/csv' }), name);
  return name;
}

/** Copies a table so that a spreadsheet takes it as one. False when the browser does not allow it. */
export const copySheet = (table: Table): Promise<boolean> => copyText(tabbed(table));
