import type { StoredEvent } from '../log/event.ts';
import { openIndexedDbLog } from '../log/indexed-db-log.ts';
import type { KeptLog } from '../log/kept-log.ts';
import type { LogOptions } from '../log/log-options.ts';
import { stamp } from '../log/stamp.ts';
import { uuidv7 } from '../log/uuid.ts';
import type { WitnessPlace } from '../log/witness-book.ts';
import { attachSecondCopy } from './attach-second-copy.ts';
import { readTabHint, writeTabHint } from './local-hints.ts';

/** A notice must appear within two seconds of the page. */
const LIMIT_MILLIS = 1_500;

/** Opens a log of this browser with its second copy, and keeps it up to date with other tabs. Never rejects. */
export async function openLog<L extends KeptLog>(
  kind: { open(options: LogOptions): Promise<L> },
  name: string,
  witness: WitnessPlace,
): Promise<L> {
  // Safari has channels from 15.4 on; without one a tab hears of the others when it comes to the front.
  const channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel(name) : undefined;
  const log = await kind.open({
    open: (onClosed, onBlocked) => openIndexedDbLog({ name, newDevice: newId, channel, onClosed, onBlocked }),
    newDevice: newId,
    tab: tabName(),
    now: Date.now,
    witness,
    limitMillis: LIMIT_MILLIS,
  });
  attachSecondCopy(log, name);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void log.refresh();
  });
  return log;
}

/** The name of this tab, which stays through reloads and from page to page, where the browser lets a tab remember. */
function tabName(): string {
  const known = readTabHint('tab');
  if (typeof known === 'string') return known;
  const name = newId();
  writeTabHint('tab', name);
  return name;
}

/** Puts into the log what happened just now. Resolves when it is safely stored; it counts in this tab either way. */
export async function recordIn(log: KeptLog, events: readonly Pick<StoredEvent, 'type'>[]): Promise<void> {
  let last = log.list().at(-1);
  const happened = events.map((event): StoredEvent => {
    last = { ...stamp(event, { id: newId(), at: Date.now(), device: log.device, last }) };
    return last;
  });
  await log.append(happened);
}

/**
 * Not `crypto.randomUUID`, which every browser keeps from pages that did not come over HTTPS, as in some intranets
 * (https://developer.mozilla.org/docs/Web/API/Crypto/randomUUID).
 */
export const newId = (): string => uuidv7(Date.now(), (bytes) => crypto.getRandomValues(bytes));
