import type { StoredEvent } from './event.ts';

/** What a second copy holds, by the side of events that are known. */
export interface CopyContents {
  /** All others. */
  events: StoredEvent[];
  /** The ids of known ones that it does not hold. */
  lacking: string[];
  /** Lines that can't be read. They are left where they are. */
  damaged: number;
}

/** An append-only copy of the log in a place that does not break together with the store. */
export interface SecondCopy {
  /**
   * Compares it with the events that have these ids; they themselves are not given back, as they may be very many. Rejects
   * when the copy can't be read, or when a newer release wrote it.
   */
  read(known?: readonly string[]): Promise<CopyContents>;
  /** Resolves once the events are on disk. Does not look whether they are there already. */
  append(events: readonly StoredEvent[]): Promise<void>;
  /**
   * Erases the events with these ids, and lines that can't be read, which may be of them. At every moment all other events
   * stand in it, so that a crash loses none of them.
   */
  remove(ids: readonly string[]): Promise<void>;
  /** Deletes it. */
  erase(): Promise<void>;
}

/**
 * A few numbers about the log, kept where nothing else is kept: when the store and its copy are both gone, it still says
 * that there was something. It may lag, so it never says too much.
 */
export interface Witness {
  /** How many events had been stored. */
  events: number;
  /** The id of the last of them. */
  last: string;
  /** How many had been erased on purpose by then; none when this is left out. */
  forgotten?: number;
}

/**
 * Whether there is a second copy that vouches for the log. `unknown` until it was looked at, `behind` when it did not take
 * the newest. Else there is none here (`none`: the browser has no place for one; `private`: it denies this window one), or
 * none that this release can use (`newer`: a newer one wrote it; `unreachable`: anything else, which may pass).
 */
export type CopyState = 'unknown' | 'kept' | 'behind' | 'none' | 'private' | 'newer' | 'unreachable';

const BY_NAME: Readonly<Record<string, CopyState>> = {
  NotSupportedError: 'none',
  NotAllowedError: 'private',
  NewerError: 'newer',
};

/** What an error says that a copy was read with. */
export const copyStateOf = (error: unknown): CopyState =>
  (error instanceof Error && BY_NAME[error.name]) || 'unreachable';

/** Stands in for a copy that could not be opened. */
export function noCopy(error: unknown): SecondCopy {
  const fail = (): Promise<never> => Promise.reject(error);
  return { read: fail, append: fail, remove: fail, erase: fail };
}
