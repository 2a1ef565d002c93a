import { checksum } from '../primitives/checksum.ts';
import { decodeEvent } from './decode.ts';
import type { StoredEvent } from './event.ts';
import type { CopyContents } from './second-copy.ts';
import { NewerError } from './storage-fault.ts';

/** The format of the second copy: a line that says what it is, then an event in each line. Each is after its checksum. */
const VERSION = 1;

export const COPY_HEADER = sealed(`crescendo-copy ${VERSION}`);

/** The lines of some events. JSON holds no line breaks of its own. */
export function copyLines(events: readonly StoredEvent[]): string {
  return events.map((event) => sealed(JSON.stringify(event))).join('');
}

/**
 * Reads every line that is as it was written, and compares it with the events that are known by these ids. Throws a
 * `NewerError` when a newer release wrote the file.
 */
export function readCopy(text: string, known: readonly string[] = []): CopyContents {
  const lines = text.split('\n').filter((line) => line !== '');
  const [knownIds, lacking] = [new Set(known), new Set(known)];
  const events: StoredEvent[] = [];
  let damaged = 0;
  for (const line of refuseNewer(lines[0] ?? '') === undefined ? lines : lines.slice(1)) {
    const event = readLine(line);
    if (!event) damaged += 1;
    else if (knownIds.has(event.id)) lacking.delete(event.id);
    else events.push(event);
  }
  return { events, lacking: [...lacking], damaged };
}

/**
 * The text of a copy without the events with these ids and without what can't be read; undefined when there is nothing to
 * leave out. Each line that stays stands no further back than it stood, so that writing it over the old one, from the
 * beginning on, at no moment lacks a line that stays. Throws a `NewerError` when a newer release wrote the file.
 */
export function withoutIds(text: string, ids: ReadonlySet<string>): string | undefined {
  const lines = text.split('\n').filter((line) => line !== '');
  const [head = ''] = lines;
  const isHead = refuseNewer(head) !== undefined;
  const stays = (line: string): boolean => {
    const event = readLine(line);
    return event !== undefined && !ids.has(event.id);
  };
  const left = lines.filter((line, index) => (isHead && index === 0) || stays(line));
  return left.length === lines.length ? undefined : left.map((line) => `${line}\n`).join('');
}

/** The version that the first line of a copy tells, if it tells one. Throws a `NewerError` when that is a newer one. */
export function refuseNewer(firstLine: string): number | undefined {
  const version = /^crescendo-copy (\d{1,9})$/.exec(unsealed(firstLine) ?? '')?.[1];
  if (Number(version) > VERSION) throw new NewerError('The second copy was written by a newer release.');
  return version === undefined ? undefined : Number(version);
}

function readLine(line: string): StoredEvent | undefined {
  try {
    return decodeEvent(JSON.parse(unsealed(line) ?? ''));
  } catch {
    return undefined;
  }
}

function sealed(text: string): string {
  return `${checksum(text)} ${text}\n`;
}

/** What stands behind the checksum; undefined when it is not what was written. */
function unsealed(line: string): string | undefined {
  const text = line.slice(9);
  return line.slice(0, 9) === `${checksum(text)} ` ? text : undefined;
}
