import { eraseDatabase } from '../../log/erase-database.ts';
import type { KeptLog } from '../../log/kept-log.ts';
import { openOpfsCopy } from '../../log/opfs-copy.ts';
import { within } from '../../log/storage-fault.ts';
import { announceErased } from './erased.ts';
import { eraseHints, hintKeys } from './local-hints.ts';
import { siteName } from './site-name.ts';
import { startWorker } from './workers.ts';

/** What came of an erasure. */
export interface Erasure {
  records: number;
  /** What could not be deleted, in words; empty when nothing of the site is left. */
  left: readonly string[];
}

const LIMIT_MILLIS = 5_000;

/** Deletes all that this site keeps in this browser, in every tab, and looks whether it is gone. Never rejects. */
export async function eraseSite(log: KeptLog): Promise<Erasure> {
  const name = siteName();
  const records = log.list().length;
  log.close();
  announceErased();
  const steps: Readonly<Record<string, () => Promise<boolean>>> = {
    'the store of your progress': () => eraseDatabase(name),
    'its second copy': () => eraseCopy(name),
    'the pages kept for later': () => eraseCaches(name),
    'what the pages remember': async () => {
      eraseHints();
      return hintKeys().length === 0;
    },
  };
  const left: string[] = [];
  for (const [what, erase] of Object.entries(steps)) {
    const gone = await within(LIMIT_MILLIS, erase(), () => new Error('late')).catch(() => false);
    if (!gone) left.push(what);
  }
  return { records, left };
}

async function eraseCopy(name: string): Promise<boolean> {
  // A browser without private files has no second copy.
  const folder = await navigator.storage?.getDirectory?.();
  if (!folder) return true;
  const worker = startWorker('second-copy');
  const copy = openOpfsCopy(worker, name);
  await copy.erase();
  worker.terminate();
  return true;
}

async function eraseCaches(name: string): Promise<boolean> {
  if (!('caches' in globalThis)) return true;
  // The name alone could be the beginning of another site's.
  const ours = async (): Promise<string[]> => (await caches.keys()).filter((key) => key.startsWith(`${name}#`));
  for (const key of await ours()) await caches.delete(key);
  return (await ours()).length === 0;
}
