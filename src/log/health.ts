import type { CopyState } from './second-copy.ts';
import type { StorageFault } from './storage-fault.ts';

/** What the store itself is like. */
export interface StoreHealth {
  /** What is wrong; undefined when all is well. */
  fault: StorageFault | undefined;
  /** When something was last stored in this visit, in milliseconds since 1970. */
  savedAt: number | undefined;
  /** Records that can't be read. */
  unreadable: number;
  /** Events that came back from the second copy in this visit. */
  restored: number;
}

/** How well the log is kept right now. */
export interface LogHealth extends StoreHealth {
  /** Where new events go: the browser's store, only its second copy, or this tab alone. */
  place: 'browser' | 'second-copy' | 'memory';
  /** Events that are in this tab only, those that vanished from the store included. */
  unsaved: number;
  /** Events that had been stored before this visit, and that no copy has any more. */
  missing: number;
  /** Events that the store lost while this tab was open. */
  vanished: number;
  copy: CopyState;
  /** What was begun and is in this tab only, because the store does not take it. */
  begun: number;
  /** Lines of the second copy that can't be read. */
  damaged: number;
}

/** `counted` are the numbers of a log, `copy` what is known of its second copy. */
export function healthOf(
  store: StoreHealth,
  counted: Pick<LogHealth, 'missing' | 'unsaved' | 'vanished' | 'begun'>,
  copy: { state: CopyState; damaged: number },
): LogHealth {
  const inCopy = copy.state === 'kept' && store.fault !== 'newer' && counted.unsaved === 0;
  const place = store.fault === undefined ? 'browser' : inCopy ? 'second-copy' : 'memory';
  return { ...store, ...counted, place, copy: copy.state, damaged: copy.damaged };
}

export const SOUND: StoreHealth = { fault: undefined, savedAt: undefined, unreadable: 0, restored: 0 };
