import type { Connection } from './connection.ts';
import type { CopyKeeper } from './copy-keeper.ts';
import type { KnownEvents } from './known-events.ts';
import type { SaveQueue } from './save-queue.ts';
import type { WitnessBook } from './witness-book.ts';

interface Options {
  connection: Connection;
  copy: CopyKeeper;
  events: KnownEvents;
  queue: SaveQueue;
  witness: WitnessBook;
}

/** Lets all events wait for the store that only the second copy has. Returns how many those are. */
export async function queueFromCopy({ connection, copy, events, queue, witness }: Options): Promise<number> {
  const held = await copy.read();
  const fresh = held.filter(({ id }) => !events.has(id));
  witness.recognize(fresh);
  // Another tab may have stored some of them just now.
  if (fresh.length > 0 && connection.store) await connection.read().catch(() => {});
  const back = events.recover(({ id }) => copy.has(id));
  queue.add(back);
  return back.length + events.add(fresh, (added) => queue.add(added)).length;
}
