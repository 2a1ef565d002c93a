import { isKnown } from '../log/decode.ts';
import type { BackedUp, StoredEvent } from '../log/event.ts';

export interface BackupState {
  /** The last time that a backup was saved. */
  last: BackedUp | undefined;
  /** Answers that are in no backup. */
  answersSince: number;
}

/** What would be lost with this browser. `events` are in order. */
export function backupState(events: readonly StoredEvent[]): BackupState {
  let last: BackedUp | undefined;
  let answersSince = 0;
  for (const event of events) {
    if (!isKnown(event)) continue;
    if (event.type === 'backed-up') {
      last = event;
      answersSince = 0;
    } else if (event.type === 'exercise-answered') answersSince += 1;
  }
  return { last, answersSince };
}

/** From so many answers on, some two lessons' worth of work, there is enough to lose to speak of it. */
const MUCH = 25;

export const needsBackup = ({ answersSince }: BackupState): boolean => answersSince >= MUCH;
