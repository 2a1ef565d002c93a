import type { NewEvent, StoredEvent } from '../../log/event.ts';
import type { LearningLog } from '../../log/learning-log.ts';
import { openLog } from '../../log/open-log.ts';
import { inOrder } from '../../log/order.ts';
import { uuidv7 } from '../../log/uuid.ts';

/** The person at this browser: everything they did here, and how to add to it. */
export interface Learner {
  /** The same for this browser, different from the next: what shuffling starts from. */
  seed: string;
  place: LearningLog['place'];
  /** Records in the store that could not be read. */
  unreadable: number;
  /** Everything so far, in order. */
  events(): readonly StoredEvent[];
  /** Resolves when the event is safely stored. */
  record(event: NewEvent): Promise<void>;
  /** Called after every change, whichever tab made it. Returns how to stop. */
  subscribe(listener: () => void): () => void;
}

const OPEN_LIMIT_MILLIS = 2_000;

let opened: Promise<Learner> | undefined;

/** The learner of this page, opened once. */
export function learner(): Promise<Learner> {
  opened ??= open();
  return opened;
}

async function open(): Promise<Learner> {
  const name = `crescendo:${document.documentElement.dataset['base'] ?? '/'}`;
  const log = await openLog({
    name,
    newDevice: () => crypto.randomUUID(),
    channel: 'BroadcastChannel' in globalThis ? new BroadcastChannel(name) : undefined,
    limitMillis: OPEN_LIMIT_MILLIS,
  });
  let events = await log.readAll();
  const listeners = new Set<() => void>();
  const take = (added: readonly StoredEvent[]): void => {
    const known = new Set(events.map(({ id }) => id));
    const fresh = added.filter(({ id }) => !known.has(id));
    if (fresh.length === 0) return;
    events = inOrder([...events, ...fresh]);
    for (const listener of listeners) listener();
  };
  log.subscribe(take);
  return {
    seed: log.device,
    place: log.place,
    unreadable: log.unreadable,
    events: () => events,
    record: async (event) => {
      const at = Date.now();
      const id = uuidv7(at, (bytes) => crypto.getRandomValues(bytes));
      const happened: StoredEvent = { ...event, id, at, device: log.device };
      // Shown at once, whatever the store does: a second try must know of the first.
      take([happened]);
      await log.append([happened]);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
