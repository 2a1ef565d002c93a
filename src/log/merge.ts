import { canonicalJson } from '../primitives/canonical-json.ts';
import type { StoredEvent } from './event.ts';

/** One id with two contents: something to show, not to decide silently. */
export interface Conflict {
  here: StoredEvent;
  incoming: StoredEvent;
}

export interface Comparison {
  /** Events that are new here, each once. */
  added: StoredEvent[];
  /** How many were here already, or came twice. */
  known: number;
  conflicts: Conflict[];
}

/** What a set union of the events here with others would add. Changes nothing. */
export function compareEventSets(here: Iterable<StoredEvent>, incoming: Iterable<StoredEvent>): Comparison {
  const byId = new Map<string, StoredEvent>();
  for (const event of here) byId.set(event.id, event);
  const comparison: Comparison = { added: [], known: 0, conflicts: [] };
  for (const event of incoming) {
    const mine = byId.get(event.id);
    if (!mine) {
      byId.set(event.id, event);
      comparison.added.push(event);
    } else if (isSame(mine, event)) comparison.known += 1;
    else comparison.conflicts.push({ here: mine, incoming: event });
  }
  return comparison;
}

/** Nearly always the fields stand in the same order, and the dearer comparison is not needed. */
const isSame = (a: StoredEvent, b: StoredEvent): boolean =>
  a === b || JSON.stringify(a) === JSON.stringify(b) || canonicalJson(a) === canonicalJson(b);
