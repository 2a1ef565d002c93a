import { decodeEvent } from '../log/decode.ts';
import { readDraftChange } from '../log/draft.ts';
import type { StoredEvent } from '../log/event.ts';
import type { KeptLog } from '../log/kept-log.ts';
import { waits } from '../log/storage-fault.ts';
import { leave } from './leaving.ts';
import type { HandoverName } from './local-hint-key.ts';
import { readTabHint, writeTabHint } from './local-hints.ts';

/**
 * Carries what could not be saved from one page of this tab to the next, and asks before the tab is closed over something
 * of it that is precious.
 */
export function carryOver(log: KeptLog, name: HandoverName, isPrecious: (event: StoredEvent) => boolean): void {
  const handOver = (): boolean => {
    const [events, drafts] = [log.unsaved(), log.drafts.unsaved()];
    const isKept = writeTabHint(name, events.length > 0 ? events : undefined);
    return writeTabHint(`${name}-drafts`, drafts.length > 0 ? drafts : undefined) && isKept;
  };
  const left = readTabHint(name);
  takeOverDrafts(log, readTabHint(`${name}-drafts`));
  let handedOver = true;
  log.watch(() => {
    handedOver = handOver();
  });
  // An answer may be shown and still be on its way to the disk when its reader is already leaving.
  addEventListener('pagehide', () => {
    leave();
    handOver();
    void log.drafts.flush();
  });
  const events = Array.isArray(left) ? left.map(decodeEvent).filter((event) => event !== undefined) : [];
  // Not to be waited for: what still can't be saved is said by a notice.
  if (events.length > 0) log.append(events).catch(waits);

  let staysInSite = false;
  document.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest('a') : null;
    staysInSite = link?.origin === location.origin && link.target === '' && handedOver;
  });
  addEventListener('beforeunload', (event) => {
    if (staysInSite || log.health().fault === 'denied') return;
    if (log.unsaved().some(isPrecious) || log.drafts.failing > 0) event.preventDefault();
  });
}

function takeOverDrafts({ drafts }: KeptLog, left: unknown): void {
  if (Array.isArray(left)) drafts.add(left.map(readDraftChange).filter((change) => change !== undefined));
}
