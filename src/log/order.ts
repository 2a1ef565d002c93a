import type { StoredEvent } from './event.ts';

/** What an event of any log has to find its place by. */
interface Placed {
  id: string;
  at: number;
  /** A number where the clock had been set back. */
  sortAt?: unknown;
}

/** No place is beyond this one, which leaves room for thousands of billions after it that can still be told apart. */
const LAST_PLACE = 8e15;

/**
 * Where an event stands, in milliseconds: when it happened, or `sortAt` when the clock had been set back in between, so
 * that what happened later also stands later. Always a safe integer, whatever a clock or a file said: a place at the end of
 * time does not count, and a time there stands before all others, since at the end it would hide what comes after it.
 */
export function placeOf({ at, sortAt }: Omit<Placed, 'id'>): number {
  const place = typeof sortAt === 'number' && sortAt > at && sortAt <= LAST_PLACE ? sortAt : at;
  return Math.abs(place) <= LAST_PLACE ? Math.trunc(place) : -LAST_PLACE;
}

/** By place, then id: every device folds the same events in the same order, however they arrived. */
export function inOrder<E extends StoredEvent>(events: Iterable<E>): E[] {
  const all = [...events];
  // Nearly always they are, and there is nothing to sort among thousands.
  return isInOrder(all, 0) ? all : all.sort(compareEvents);
}

/** Whether each event from this index on stands after the one before it. */
export function isInOrder(events: readonly StoredEvent[], from: number): boolean {
  let before = events[from - 1];
  for (let index = from; index < events.length; index++) {
    const event = events[index];
    if (before && event && compareEvents(before, event) >= 0) return false;
    before = event;
  }
  return true;
}

/** Below 0 when `a` comes first. */
export function compareEvents(a: Placed, b: Placed): number {
  return placeOf(a) - placeOf(b) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
