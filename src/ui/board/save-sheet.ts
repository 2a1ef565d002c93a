import { saveFile } from '../../device/save-file.ts';
import { csv, csvFileName, type Table } from '../../formats/csv/csv.ts';

/** Saves a table as a CSV file, and gives its name. `day` is today as YYYY-MM-DD. */
export function saveSheet(table: Table, what: string, day: string): string {
  const name = csvFileName(what, day);
  saveFile(new Blob([csv(table)], { type: 'text/csv' }), name);
  return name;
}
