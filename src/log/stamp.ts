import { nearestTime } from '../primitives/field-checks.ts';
import type { EventBase, StoredEvent } from './event.ts';
import { placeOf } from './order.ts';

interface Stamp {
  id: string;
  /** Milliseconds since 1970 by the clock of this device. */
  at: number;
  device: string;
  /** The last event that is known here, if there is one. */
  last: Pick<StoredEvent, 'at' | 'sortAt'> | undefined;
}

/**
 * Makes an event of what happened. It stands after everything known, also when the clock was set back. However wild the
 * clock is, its time is one that a backup can bring back.
 */
export function stamp<E>(event: E, { id, at: clock, device, last }: Stamp): E & EventBase {
  const at = nearestTime(clock);
  const after = last && placeOf(last) >= at ? { sortAt: placeOf(last) + 1 } : {};
  return { ...event, id, at, device, ...after };
}
