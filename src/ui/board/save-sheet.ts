import { saveFile } from '../../device/save-file.ts';
import { csv } from '../../formats/csv/csv.ts';
import type { Sheet } from '../../team/board/sheets.ts';
import { csvFileName } from '../../team/board/sheets.ts';

/** Saves a sheet as a CSV file, and gives its name. `day` is today as YYYY-MM-DD. */
export function saveSheet(sheet: Sheet, what: Parameters<typeof csvFileName>[0], day: string): string {
  const name = csvFileName(what, day);
  saveFile(new Blob([csv(sheet)], { type: 'text/csv' }), name);
  return name;
}
