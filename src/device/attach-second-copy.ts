import type { KeptLog } from '../log/kept-log.ts';
import { NO_COPY, type SecondCopy } from '../log/second-copy.ts';

const IDLE_LIMIT_MILLIS = 2_000;

/** Has the log compared with its second copy: at once when something is wrong, else when the page has nothing to do. */
export function attachSecondCopy(log: KeptLog, name: string): void {
  const attach = async (): Promise<void> => log.compareWith(await openCopy(name).catch(() => NO_COPY));
  if (log.needsCopy) void attach();
  // No Safari has it as of 26 (https://developer.mozilla.org/docs/Web/API/Window/requestIdleCallback).
  else if ('requestIdleCallback' in globalThis) {
    requestIdleCallback(() => void attach(), { timeout: IDLE_LIMIT_MILLIS });
  } else setTimeout(attach, IDLE_LIMIT_MILLIS);
}

/** Rejects when its script can't be loaded, or where the browser starts no workers. */
async function openCopy(name: string): Promise<SecondCopy> {
  const [{ openOpfsCopy }, { startWorker }] = await Promise.all([
    import('../log/opfs-copy.ts'),
    import('./workers.ts'),
  ]);
  return openOpfsCopy(startWorker('second-copy'), name);
}
