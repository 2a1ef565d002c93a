import { whyNotTaken } from '../../log/decode.ts';
import type { StoredEvent } from '../../log/event.ts';
import { checksum } from '../../primitives/checksum.ts';
import { figure } from '../../primitives/count.ts';
import { FORBIDDEN_NAMES, MOST_LEVELS } from '../../primitives/plain-json.ts';
import { BACKUPS, type BackupKind } from './backup-kind.ts';

type Limits = Pick<(typeof BACKUPS)[BackupKind], 'longestEvent' | 'longestText'>;

const tooLong = (longest: number): string => `is longer than ${figure(longest)} characters`;

/** The event of one record, or why it is set aside, as the end of "record 7 …". */
export type CheckedRecord = { event: StoredEvent } | { reason: string };

/** Reads one untrusted record of a backup; undefined stands for one that was no JSON. Never throws. */
export function checkRecord(record: unknown, kind: BackupKind = 'progress'): CheckedRecord {
  if (record === undefined) return { reason: 'can’t be read: it was cut off or damaged' };
  if (!isObject(record)) return { reason: 'is not an object with fields' };
  const { checksum: saved, event } = record as { checksum?: unknown; event?: unknown };
  const limits = BACKUPS[kind];
  const reason = whyUnsafe(event, limits) ?? whyNotTaken(event);
  if (reason !== undefined) return { reason };
  const json = JSON.stringify(event);
  if (json.length > limits.longestEvent) return { reason: tooLong(limits.longestEvent) };
  if (typeof saved !== 'string') return { reason: 'has no checksum' };
  if (checksum(json) !== saved) return { reason: 'was changed since it was saved' };
  // Read once more from what the checksum vouches for: it says 0 where the file may say -0.
  return { event: JSON.parse(json) as StoredEvent };
}

interface Nested {
  value: unknown;
  level: number;
}

/**
 * Looks at every value inside, one after the other and not by recursion: `JSON.parse` takes 100,000 levels, on which
 * the browser's store throws in Chromium 156, and `JSON.stringify` in Node 24. Stops as soon as the event is sure to be
 * too long.
 */
function whyUnsafe(root: unknown, limits: Limits): string | undefined {
  const waiting: Nested[] = [{ value: root, level: 1 }];
  let length = 0;
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const flaw = flawOf(next, limits);
    if (flaw !== undefined) return flaw;
    const inside = valuesIn(next.value);
    // Each value inside takes at least one character, and another that parts it from the next.
    length += typeof next.value === 'string' ? next.value.length : 2 * inside.length;
    if (length > limits.longestEvent) return tooLong(limits.longestEvent);
    for (const value of inside) waiting.push({ value, level: next.level + 1 });
  }
  return undefined;
}

function flawOf({ value, level }: Nested, limits: Limits): string | undefined {
  if (typeof value === 'string') return flawOfText(value, limits);
  if (typeof value === 'number' && !Number.isFinite(value)) return 'holds a number that is too large to be read';
  if (!isObject(value)) return undefined;
  if (level > MOST_LEVELS) return `is nested more than ${MOST_LEVELS} levels deep`;
  return Array.isArray(value) ? undefined : flawOfNames(value, limits);
}

function flawOfNames(value: object, limits: Limits): string | undefined {
  for (const name of Object.keys(value)) {
    const flaw = FORBIDDEN_NAMES.includes(name)
      ? `has a field with the forbidden name "${name}"`
      : flawOfText(name, limits);
    if (flaw !== undefined) return flaw;
  }
  return undefined;
}

function flawOfText(text: string, { longestText }: Limits): string | undefined {
  // Half of a character that takes two units is let through: some keyboards leave one behind, the log keeps it, and JSON
  // writes it as an escape, though no text in UTF-8 can hold it.
  return text.length > longestText ? `holds a text of more than ${figure(longestText)} characters` : undefined;
}

function valuesIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return isObject(value) ? Object.values(value) : NOTHING;
}

const NOTHING: readonly unknown[] = [];
const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
