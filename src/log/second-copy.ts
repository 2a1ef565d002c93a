import type { StoredEvent } from './event.ts';

/** What a second copy holds. */
export interface CopyContents {
  events: StoredEvent[];
  /** Lines that can't be read. They are left where they are. */
  damaged: number;
}

/** An append-only copy of the log in a place that does not break together with the store. */
export interface SecondCopy {
  /** Rejects when the copy can't be read, or when a newer release wrote it. */
  read(): Promise<CopyContents>;
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

const unavailable = (): Promise<never> => Promise.reject(new Error('This browser has no place for a second copy.'));

/** Stands in where there is no place for one. */
export const NO_COPY: SecondCopy = {
  read: unavailable,
  append: unavailable,
  remove: unavailable,
  erase: async () => {},
};
