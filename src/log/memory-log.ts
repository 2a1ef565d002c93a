import type { StoredEvent } from './event.ts';
import type { LearningLog } from './learning-log.ts';
import { Listeners } from './listeners.ts';
import { inOrder } from './order.ts';

/** A log that lasts as long as the page: for browsers that store nothing, and for tests. */
export function openMemoryLog(device: string): LearningLog {
  const events = new Map<string, StoredEvent>();
  const listeners = new Listeners();
  return {
    place: 'memory',
    device,
    unreadable: 0,
    readAll: async () => inOrder(events.values()),
    append: async (incoming) => {
      const added: StoredEvent[] = [];
      for (const event of incoming) {
        if (events.has(event.id)) continue;
        events.set(event.id, structuredClone(event));
        added.push(event);
      }
      listeners.tell(added);
      return { added, known: incoming.length - added.length };
    },
    subscribe: (listener) => listeners.add(listener),
    close: () => listeners.clear(),
  };
}
