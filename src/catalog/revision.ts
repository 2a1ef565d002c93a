import { createHash } from 'node:crypto';
import type { Exercise } from '../exercises/exercise.ts';

/** A short content hash: eight hexadecimal digits that change when the content does, whatever the order of keys. */
export function revisionOf(content: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(sortKeys(content)))
    .digest('hex')
    .slice(0, 8);
}

/**
 * The same for files, in the order in which they are named. One after the other goes into the hash, since those of a large library
 * together would take half a gigabyte to write down.
 */
export function revisionOfFiles(names: Iterable<string>, content: (name: string) => string): string {
  const hash = createHash('sha256');
  for (const name of names) {
    const text = content(name);
    hash.update(`${JSON.stringify(name)} ${text.length}\n`).update(text);
  }
  return hash.digest('hex').slice(0, 8);
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (!(value instanceof Object)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, entry]) => [key, sortKeys(entry)]),
  );
}

/**
 * An exercise without what its schema fills in where the author wrote nothing. Otherwise a field that is added to a
 * schema later, with a default, would mark every exercise that was ever answered as changed: name such a default here.
 */
export function asWritten(content: unknown): unknown {
  if (Array.isArray(content)) return content.map(asWritten);
  if (!(content instanceof Object)) return content;
  return Object.fromEntries(
    Object.entries(content)
      .filter(([key, value]) => !isDefault(key, value))
      .map(([key, value]) => [key, asWritten(value)]),
  );
}

const DEFAULTS: Readonly<Record<string, unknown>> = { required: true, correct: false, tolerance: 0 };

const isDefault = (key: string, value: unknown): boolean =>
  Array.isArray(value) ? value.length === 0 : Object.hasOwn(DEFAULTS, key) && DEFAULTS[key] === value;

/** The revision of a question. Whether the lesson asks it or only a review does changes nothing of what is asked. */
export function exerciseRevision({ review: _when, ...asked }: Exercise): string {
  return revisionOf(asWritten(asked));
}
