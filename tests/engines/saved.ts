import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const LIMIT_MILLIS = 15_000;

/** What browsers call a file of which not all has come. */
const UNFINISHED = /\.(wkdownload|part)$/;

/** Does what saves a file into a folder. Resolves with the text of the file, once all of it is there. */
export async function savedIn(folder: string, save: () => Promise<void>): Promise<string> {
  for (const name of readdirSync(folder)) rmSync(join(folder, name));
  await save();
  for (const end = Date.now() + LIMIT_MILLIS; Date.now() < end; await new Promise((rest) => setTimeout(rest, 20))) {
    const names = readdirSync(folder);
    const [text = ''] = names.map((name) => readFileSync(join(folder, name), 'utf8'));
    if (text !== '' && !names.some((name) => UNFINISHED.test(name))) return text;
  }
  throw new Error('No file was saved.');
}
