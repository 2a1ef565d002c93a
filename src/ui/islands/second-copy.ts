import type { KeptLog } from '../../log/kept-log.ts';

const IDLE_LIMIT_MILLIS = 2_000;

/** Has the log compared with its second copy: at once when something is wrong, else when the page has nothing to do. */
export function attachSecondCopy(log: KeptLog, name: string): void {
  const attach = async (): Promise<void> => {
    const [{ openOpfsCopy }, { startWorker }] = await Promise.all([
      import('../../log/opfs-copy.ts'),
      import('./workers.ts'),
    ]);
    await log.compareWith(openOpfsCopy(startWorker('second-copy'), name));
  };
  if (log.needsCopy) void attach();
  else if ('requestIdleCallback' in globalThis) {
    requestIdleCallback(() => void attach(), { timeout: IDLE_LIMIT_MILLIS });
  } else setTimeout(attach, IDLE_LIMIT_MILLIS);
}
