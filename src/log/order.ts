import type { StoredEvent } from './event.ts';

/** The latest time that a `Date` can hold. */
const END_OF_TIME = 8.64e15;

/**
 * Where an event stands, in milliseconds: when it happened, or `sortAt` when the clock had been set back in between, so
 * that what happened later also stands later. Always a safe integer, whatever a clock or a file said.
 */
export function placeOf({ at, sortAt }: Pick<StoredEvent, 'at' | 'sortAt'>): number {
  const place = typeof sortAt === 'number' && sortAt > at ? sortAt : at;
  return Math.trunc(Math.min(END_OF_TIME, Math.max(-END_OF_TIME, place)));
}

/** By place, then id: every device folds the same events in the same order, however they arrived. */
export function inOrder<E extends StoredEvent>(events: Iterable<E>): E[] {
  return [...events].sort(compareEvents);
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
export function compareEvents(a: StoredEvent, b: StoredEvent): number {
  return placeOf(a) - placeOf(b) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
