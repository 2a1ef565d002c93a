import type { Connection } from './connection.ts';
import type { CopyKeeper } from './copy-keeper.ts';
import type { KnownEvents } from './known-events.ts';
import type { SaveQueue } from './save-queue.ts';
import type { WitnessBook } from './witness-book.ts';

/** What a kept log is made of, for the tasks that take all of it. */
export interface LogParts {
  connection: Connection;
  copy: CopyKeeper;
  events: KnownEvents;
  queue: SaveQueue;
  witness: WitnessBook;
}
