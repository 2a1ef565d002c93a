import type { StoredEvent } from './event.ts';
import type { LearningLog } from './learning-log.ts';
import { Listeners } from './listeners.ts';
import { inOrder } from './order.ts';

/** A log that lasts as long as the page: for tests, and for pages that only show what practice is like. */
export function openMemoryLog(device: string): LearningLog {
  const events = new Map<string, StoredEvent>();
  const listeners = new Listeners<readonly StoredEvent[]>();
  return {
    device,
    unreadable: 0,
    readAll: async () => inOrder(structuredClone([...events.values()])),
    append: async (incoming) => {
      const added = new Map<string, StoredEvent>();
      for (const event of incoming) {
        // Cloned before anything is kept, so that an event that can't be stored refuses the whole batch.
        if (!events.has(event.id) && !added.has(event.id)) added.set(event.id, structuredClone(event));
      }
      for (const [id, event] of added) events.set(id, event);
      const told = structuredClone([...added.values()]);
      if (told.length > 0) listeners.tell(told);
      return { added: told, known: incoming.length - added.size };
    },
    subscribe: (listener) => listeners.add(listener),
    close: () => listeners.clear(),
  };
}
