import type { KeptLog } from '../log/kept-log.ts';
import { noCopy, type SecondCopy } from '../log/second-copy.ts';
import { whenIdle } from './when-idle.ts';

/** Has the log compared with its second copy: at once when something is wrong, else when the page has nothing to do. */
export function attachSecondCopy(log: KeptLog, name: string): void {
  const attach = async (): Promise<void> => log.compareWith(await openCopy(name).catch(noCopy));
  if (log.needsCopy) void attach();
  else whenIdle(() => void attach());
  // Its script may not have come over a lost line.
  addEventListener('online', () => void (log.health().copy === 'unreachable' && attach()));
}

/** Rejects when its script can't be loaded, or where the browser starts no workers. */
async function openCopy(name: string): Promise<SecondCopy> {
  const [{ openOpfsCopy }, { startWorker }] = await Promise.all([
    import('../log/opfs-copy.ts'),
    import('./workers.ts'),
  ]);
  return openOpfsCopy(startWorker('second-copy'), name);
}
