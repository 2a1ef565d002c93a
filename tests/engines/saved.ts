import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const LIMIT_MILLIS = 15_000;

/** What browsers call a file of which not all has come. */
const UNFINISHED = /\.(wkdownload|part)$/;

/** Does what saves a file into a folder. Resolves with what is in it, once all of it is there. */
export async function savedIn(folder: string, save: () => Promise<void> | void): Promise<Buffer> {
  for (const name of readdirSync(folder)) rmSync(join(folder, name));
  await save();
  for (const end = Date.now() + LIMIT_MILLIS; Date.now() < end; await new Promise((rest) => setTimeout(rest, 20))) {
    const names = readdirSync(folder);
    const [bytes] = names.map((name) => readFileSync(join(folder, name)));
    if (bytes && bytes.length > 0 && !names.some((name) => UNFINISHED.test(name)) && isWhole(bytes)) return bytes;
  }
  throw new Error('No file was saved.');
}

/** A PDF is written piece by piece under its own name. */
const isWhole = (bytes: Buffer): boolean =>
  !bytes.subarray(0, 4).equals(Buffer.from('%PDF')) || bytes.subarray(-8).includes('%%EOF');
