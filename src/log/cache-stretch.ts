import type { IDBPDatabase } from 'idb';
import type { LogSchema } from './log-schema.ts';

export type Database = IDBPDatabase<LogSchema>;
export type SeqRecord = LogSchema['events']['value'];

/** A stretch of the records, read from the cache. */
export interface Stretch {
  /** The sequence number of the last record before it, and of the last in it. */
  after: number;
  upTo: number;
  values: readonly unknown[];
}

export interface Stretches {
  /** Those that follow one another from the first record on, and hold what the records do. */
  stretches: Stretch[];
  /** Where others lie, which are good for nothing. */
  strays: string[];
}

/** Where it lies in the cache. */
export const keyOf = ({ after }: Pick<Stretch, 'after'>): string => (after === 0 ? 'events' : `events ${after}`);

export interface Sizes {
  /** The cache goes on once so many records have come since. */
  tail: number;
  /** So many records are in a stretch at most, and so many come at once without one: more would hold up the page. */
  stretch: number;
  portion: number;
}
