import { isKnown } from '../log/decode.ts';
import type { BackedUp, StoredEvent } from '../log/event.ts';

export interface BackupState {
  /** The last time that a backup was saved. */
  last: BackedUp | undefined;
  /** How much of what is counted is in no backup. */
  since: number;
}

/** What would be lost with this browser: answers, or whatever is to be counted. `events` are in order. */
export function backupState(events: readonly StoredEvent[], isCounted = isAnswer): BackupState {
  let last: BackedUp | undefined;
  let since = 0;
  for (const event of events) {
    // Nearly all are counted, so that is asked first.
    if (isCounted(event)) since += 1;
    else if (isKnown(event) && event.type === 'backed-up') {
      last = event;
      since = 0;
    }
  }
  return { last, since };
}

const isAnswer = (event: StoredEvent): boolean => event.type === 'exercise-answered' && isKnown(event);

/** From so many answers on, some two lessons' worth of work, there is enough to lose to speak of it. */
const MUCH = 25;

export const needsBackup = ({ since }: BackupState): boolean => since >= MUCH;
