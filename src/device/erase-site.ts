import { eraseDatabase } from '../log/erase-database.ts';
import type { KeptLog } from '../log/kept-log.ts';
import { openOpfsCopy } from '../log/opfs-copy.ts';
import { within } from '../log/storage-fault.ts';
import { announceErased, type Erased } from './erasure-signal.ts';
import { eraseHints, forgetBoardHints, hintKeys } from './local-hints.ts';
import { ownWorker } from './offline/own-worker.ts';
import { keyDatabase } from './signing-key-store.ts';
import { boardName, siteName } from './site-name.ts';
import { startWorker } from './workers.ts';

/** What came of an erasure. */
export interface Erasure {
  records: number;
  /** What could not be deleted, in words; empty when nothing of the site is left. */
  left: readonly string[];
}

const LIMIT_MILLIS = 5_000;

type Steps = Readonly<Record<string, () => Promise<boolean>>>;

/**
 * Deletes all that this site keeps in this browser, in every tab, and looks whether it is gone: the learner's progress, the
 * team board, the key that signs hand-ins, and what the pages remember. `logs` are those that are open here. Never rejects.
 */
export function eraseSite(logs: readonly KeptLog[]): Promise<Erasure> {
  const name = siteName();
  return erase('everything', logs, {
    'your progress': () => eraseDatabase(name),
    'its second copy': () => eraseCopy(name),
    'the team board': () => eraseDatabase(boardName()),
    'the second copy of the board': () => eraseCopy(boardName()),
    'the key that signs your hand-ins': () => eraseDatabase(keyDatabase()),
    'the pages saved for later': () => eraseCaches(name),
    'what the pages remember': async () => {
      eraseHints();
      return hintKeys().length === 0;
    },
  });
}

/** Deletes the team board in this browser, in every tab, and nothing else. Never rejects. */
export const eraseBoard = (log: KeptLog): Promise<Erasure> =>
  erase('board', [log], {
    'the team board': () => eraseDatabase(boardName()),
    'its second copy': () => eraseCopy(boardName()),
    'what the pages remember about it': async () => {
      forgetBoardHints();
      return true;
    },
  });

async function erase(what: Erased, logs: readonly KeptLog[], steps: Steps): Promise<Erasure> {
  const records = logs.reduce((sum, log) => sum + log.list().length, 0);
  for (const log of logs) log.close();
  announceErased(what);
  const left: string[] = [];
  for (const [name, step] of Object.entries(steps)) {
    const gone = await within(LIMIT_MILLIS, step(), () => new Error('late')).catch(() => false);
    if (!gone) left.push(name);
  }
  return { records, left };
}

async function eraseCopy(name: string): Promise<boolean> {
  // Without private files there is no second copy: on pages without HTTPS, in Firefox before 111, in WebKitGTK 2.50
  // (https://developer.mozilla.org/docs/Web/API/StorageManager/getDirectory), and where a private window denies them.
  const folder = await Promise.resolve(navigator.storage?.getDirectory?.()).catch(() => undefined);
  if (!folder) return true;
  const worker = startWorker('second-copy');
  const copy = openOpfsCopy(worker, name);
  await copy.erase();
  worker.terminate();
  return true;
}

async function eraseCaches(name: string): Promise<boolean> {
  // Without its worker, or they would come back with the next page.
  await (await ownWorker())?.unregister();
  if (!('caches' in globalThis)) return true;
  // The name alone could be the beginning of another site's.
  const ours = async (): Promise<string[]> => (await caches.keys()).filter((key) => key.startsWith(`${name}#`));
  for (const key of await ours()) await caches.delete(key);
  return (await ours()).length === 0;
}
