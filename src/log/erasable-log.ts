import { forgetEverywhere } from './forget-everywhere.ts';
import { KeptLog } from './kept-log.ts';
import type { LogOptions } from './log-options.ts';

/**
 * A kept log from which events can be erased one by one, for a trainer's board: it holds the work of others, who have a
 * right to have it erased. A learner's own log is only ever added to, and can't do this.
 */
export class ErasableLog extends KeptLog {
  /** Opens the log. Never rejects: whatever the browser does, there is one. */
  static override open(options: LogOptions): Promise<ErasableLog> {
    return KeptLog.start(new ErasableLog(options));
  }

  /**
   * Erases events for good: in the store, this tab and every other one, the second copy and the witness. Rejects with
   * nothing changed when it can't be done now. True when the second copy is clean as well; what is left in it otherwise is
   * never taken up again, and erased at the next visit.
   */
  forget(ids: readonly string[]): Promise<boolean> {
    return forgetEverywhere(this.parts, ids);
  }
}
