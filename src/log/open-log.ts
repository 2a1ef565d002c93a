import { openIndexedDbLog } from './indexed-db-log.ts';
import type { LearningLog } from './learning-log.ts';
import { openMemoryLog } from './memory-log.ts';

interface Options {
  name: string;
  newDevice: () => string;
  channel?: BroadcastChannel | undefined;
  /** How long the browser may take to open its store before memory is used instead. */
  limitMillis: number;
}

/**
 * Opens the log, and one in memory when the browser refuses or hangs (some browsers never answer), so that a lesson
 * goes on either way. `place` of the result tells which it is.
 */
export async function openLog({ name, newDevice, channel, limitMillis }: Options): Promise<LearningLog> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(
      () => reject(new Error(`The browser did not open its store within ${limitMillis} ms.`)),
      limitMillis,
    );
  });
  const opening = openIndexedDbLog({ name, newDevice, channel });
  try {
    return await Promise.race([opening, limit]);
  } catch {
    // Should it open late after all, nobody uses it.
    opening.then((late) => late.close()).catch(() => {});
    return openMemoryLog(newDevice());
  } finally {
    clearTimeout(timer);
  }
}
