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
  /** Whether there is a second copy; `unknown` until it has been looked at. */
  copy: 'unknown' | 'kept' | 'unavailable';
  /** Lines of the second copy that can't be read. */
  damaged: number;
}

export function healthOf(
  store: StoreHealth & Pick<LogHealth, 'missing'>,
  { state: copy, damaged }: { state: LogHealth['copy']; damaged: number },
  unsaved: number,
  vanished: number,
): LogHealth {
  const inCopy = copy === 'kept' && store.fault !== 'newer' && unsaved === 0;
  const place = store.fault === undefined ? 'browser' : inCopy ? 'second-copy' : 'memory';
  return { ...store, place, unsaved, vanished, copy, damaged };
}

export const SOUND: StoreHealth = { fault: undefined, savedAt: undefined, unreadable: 0, restored: 0 };
