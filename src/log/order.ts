import type { StoredEvent } from './event.ts';

/** By time, then id: every device folds the same events in the same order, however they arrived. */
export function inOrder<E extends StoredEvent>(events: Iterable<E>): E[] {
  return [...events].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
