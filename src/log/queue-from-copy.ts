import type { LogParts } from './log-parts.ts';

/** Lets all events wait for the store that only the second copy has. Returns how many those are. */
export async function queueFromCopy({ connection, copy, events, queue, witness }: LogParts): Promise<number> {
  const held = await copy.read(events.list());
  // A crash may have come between the erasing in the store and that in the copy, or torn a line of it.
  const isUnclean = copy.damaged > 0 || events.hasErased(held);
  if (events.forgotten.size > 0 && isUnclean) await copy.remove(events.forgotten);
  const fresh = held.filter(({ id }) => !events.has(id) && !events.forgotten.has(id));
  witness.recognize(fresh);
  // Another tab may have stored some of them just now.
  if (fresh.length > 0 && connection.store) await connection.read().catch(() => {});
  const back = events.recover(({ id }) => copy.has(id));
  queue.add(back);
  return back.length + events.add(fresh, (added) => queue.add(added)).length;
}
