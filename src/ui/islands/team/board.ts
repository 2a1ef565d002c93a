import { type BoardAssignment, boardOf } from '../../../adapters/team/board.ts';
import type { NewBoardEvent } from '../../../adapters/team/board-events.ts';
import type { StoredEvent } from '../../../log/event.ts';
import type { KeptLog } from '../../../log/kept-log.ts';
import { stamp } from '../../../log/stamp.ts';
import { witnessAt } from '../local-witness.ts';
import { newId, openLog } from '../open-log.ts';
import { askToPersist } from '../persistence.ts';
import { siteName } from '../site-name.ts';

/** What the trainer at this browser asked for and got back. */
export interface Board {
  /** Newest first. The same value until something changes. */
  assignments(): readonly BoardAssignment[];
  /** Resolves when all are safely stored. They are shown and kept in this tab either way. */
  record(events: readonly NewBoardEvent[]): Promise<void>;
  /** Called after every change, whichever tab made it. Returns how to stop. */
  subscribe(listener: () => void): () => void;
  /** All that was ever recorded, and how well it is kept: a log of its own, beside the learner's. */
  log: KeptLog;
}

/** No base path has a `#`, so this is no other site's log. */
export const boardName = (): string => `${siteName()}#board`;

let opened: Promise<Board> | undefined;

/** The board of this browser, opened once. */
export function board(): Promise<Board> {
  opened ??= openLog(boardName(), witnessAt('board-witness')).then(boardAt);
  return opened;
}

function boardAt(log: KeptLog): Board {
  let shown: readonly BoardAssignment[] | undefined;
  log.subscribe(() => {
    shown = undefined;
  });
  return {
    assignments: () => {
      shown ??= boardOf(log.list());
      return shown;
    },
    record: async (events) => {
      let last = log.list().at(-1);
      const happened: StoredEvent[] = [];
      for (const event of events) {
        last = { ...stamp(event, { id: newId(), at: Date.now(), device: log.device, last }) };
        happened.push(last);
      }
      const saved = log.append(happened);
      void askToPersist();
      await saved;
    },
    subscribe: (listener) => log.subscribe(() => listener()),
    log,
  };
}
