import { isKnown } from '../log/decode.ts';
import type { CommitmentMade, StoredEvent } from '../log/event.ts';

/** The newest commitment of each lesson that has not been looked back on, the one due first coming first. */
export function openCommitments(events: readonly StoredEvent[]): CommitmentMade[] {
  const open = new Map<string, CommitmentMade>();
  for (const event of events) {
    if (!isKnown(event)) continue;
    if (event.type === 'commitment-made') open.set(event.lesson, event);
    if (event.type === 'commitment-reviewed' && open.get(event.lesson)?.id === event.commitment)
      open.delete(event.lesson);
  }
  return [...open.values()].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}
