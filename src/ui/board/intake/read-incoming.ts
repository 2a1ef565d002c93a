import { decodeBackupBytes } from '../../../formats/backup/decode-bytes.ts';
import type { KindReadAt } from '../../../formats/link/link-kinds.ts';
import { splitPayloads } from '../../../formats/link/split-payloads.ts';
import { mailTexts } from '../../../formats/mail/mail-texts.ts';
import type { Assignment } from '../../../log/assignment.ts';
import { cleanText } from '../../../primitives/clean-text.ts';
import { readAssignmentPayload } from '../../../team/assignment/assignment-link.ts';
import { handInRefusals } from '../../../team/hand-in/hand-in-refusals.ts';
import {
  type HandInReading,
  type IncomingText,
  LONGEST_SOURCE,
  readHandIns,
} from '../../../team/hand-in/read-hand-ins.ts';

/** What a trainer pasted, opened, chose or dropped. */
export type Incoming = { text: string } | { files: readonly File[] };

export interface IncomingReading extends HandInReading {
  /** Assignments whose own links were among it. */
  assignments: Assignment[];
}

/** How far reading is. `total` is undefined while nobody knows it. */
export interface ReadingProgress {
  done: number;
  total: number | undefined;
}

const LONGEST_NAME = 80;
/** More links of assignments than this are in no mail. */
const MOST_ASSIGNMENTS = 20;

/** What reads each kind of link that this page takes: forget one, and it does not compile. */
const READERS = {
  'hand-in': (source: IncomingText, onProgress?: (done: number) => void) =>
    readHandIns([source], crypto.subtle, onProgress),
  assignment: assignmentsIn,
} satisfies Readonly<Record<KindReadAt<'/trainer/team/'>, unknown>>;

/** Reads everything, one after the other. Never rejects: what can't be read is set aside with the reason. */
export async function readIncoming(
  incoming: Incoming,
  onProgress: (progress: ReadingProgress) => void,
): Promise<IncomingReading> {
  const reading: IncomingReading = { read: [], setAside: [], assignments: [] };
  if ('text' in incoming) {
    const total = splitPayloads('hand-in', incoming.text).length || undefined;
    await readSource({ file: undefined, text: incoming.text }, reading, (done) => onProgress({ done, total }));
    return reading;
  }
  const { files } = incoming;
  for (const [done, file] of files.entries()) {
    onProgress({ done, total: files.length });
    const source = await sourceOf(file);
    if ('reason' in source) reading.setAside.push(source);
    else await readSource(source, reading);
  }
  return reading;
}

async function sourceOf(file: File): Promise<IncomingText | HandInReading['setAside'][number]> {
  const from = cleanText(file.name, LONGEST_NAME).text || 'a file without a name';
  const aside = (reason: string) => ({ from, name: undefined, reason });
  // A letter takes up to four bytes.
  if (file.size > 4 * LONGEST_SOURCE) return aside(handInRefusals.tooLarge);
  const bytes = await file.arrayBuffer().catch(() => undefined);
  if (!bytes) return aside(handInRefusals.unreadable);
  const text = decodeBackupBytes(new Uint8Array(bytes));
  return typeof text === 'string' ? { file: file.name, text } : aside(handInRefusals.tooLarge);
}

async function readSource(
  source: IncomingText,
  into: IncomingReading,
  onProgress?: (done: number) => void,
): Promise<void> {
  const { read, setAside } = await READERS['hand-in'](source, onProgress);
  const assignments = await READERS.assignment(source.text);
  into.read.push(...read);
  into.assignments.push(...assignments);
  // Nothing is wrong with the link of an assignment where it can be taken.
  const isTaken = ({ reason }: { reason: string }): boolean =>
    assignments.length > 0 && reason === handInRefusals.otherLink('assignment');
  into.setAside.push(...setAside.filter((one) => !isTaken(one)));
}

async function assignmentsIn(text: string): Promise<Assignment[]> {
  if (text.length > LONGEST_SOURCE) return [];
  const plain = mailTexts(text)?.join('\n\n') ?? text;
  const payloads = [...new Set(splitPayloads('assignment', plain))].slice(0, MOST_ASSIGNMENTS);
  const readings = await Promise.all(payloads.map(readAssignmentPayload));
  return readings.flatMap((reading) => ('assignment' in reading ? [reading.assignment] : []));
}
