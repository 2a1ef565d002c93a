import { checksum } from './checksum.ts';
import { decodeEvent } from './decode.ts';
import type { StoredEvent } from './event.ts';
import type { CopyContents } from './second-copy.ts';
import { NewerError } from './storage-fault.ts';

/** The format of the second copy: a line that says what it is, then an event in each line after its checksum. */
const VERSION = 1;

export const COPY_HEADER = `crescendo-copy ${VERSION}\n`;

/** The lines of some events. JSON holds no line breaks of its own. */
export function copyLines(events: readonly StoredEvent[]): string {
  return events
    .map((event) => JSON.stringify(event))
    .map((json) => `${checksum(json)} ${json}\n`)
    .join('');
}

/** Reads every line that is as it was written. Throws a `NewerError` when a newer release wrote the file. */
export function readCopy(text: string): CopyContents {
  const lines = text.split('\n').filter((line) => line !== '');
  const version = /^crescendo-copy (\d{1,9})$/.exec(lines[0] ?? '')?.[1];
  if (Number(version) > VERSION) throw new NewerError('The second copy was written by a newer release.');
  const contents: CopyContents = { events: [], damaged: 0 };
  for (const line of version === undefined ? lines : lines.slice(1)) {
    const event = readLine(line);
    if (event) contents.events.push(event);
    else contents.damaged += 1;
  }
  return contents;
}

function readLine(line: string): StoredEvent | undefined {
  const json = line.slice(9);
  if (line.slice(0, 9) !== `${checksum(json)} `) return undefined;
  try {
    return decodeEvent(JSON.parse(json));
  } catch {
    return undefined;
  }
}
