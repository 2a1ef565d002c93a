import type { KeptLog } from '../log/kept-log.ts';
import { openOpfsCopy } from '../log/opfs-copy.ts';
import { noCopy, type SecondCopy } from '../log/second-copy.ts';
import { whenIdle } from './when-idle.ts';
import { startWorker } from './workers.ts';

/** Has the log compared with its second copy: at once when something is wrong, else when the page has nothing to do. */
export function attachSecondCopy(log: KeptLog, name: string): void {
  const attach = (): Promise<void> => log.compareWith(openCopy(name));
  if (log.needsCopy) void attach();
  else whenIdle(() => void attach());
  // Its script may not have come over a lost line.
  addEventListener('online', () => void (log.health().copy === 'unreachable' && attach()));
}

function openCopy(name: string): SecondCopy {
  try {
    return openOpfsCopy(startWorker('second-copy'), name);
  } catch (error) {
    // Where the browser starts no workers.
    return noCopy(error);
  }
}
