import { ErasableLog } from '../log/erasable-log.ts';
import type { NewEvent } from '../log/event.ts';
import { type BoardAssignment, boardAssignments } from '../team/board/board-assignments.ts';
import type { NewBoardEvent } from '../team/board/board-events.ts';
import { carryOver } from './carry-over.ts';
import { moveEarlierDrafts } from './earlier-drafts.ts';
import type { KeptWork } from './kept-work.ts';
import { forgetHint, readHint, writeHint } from './local-hints.ts';
import { witnessAt } from './local-witness.ts';
import { openLog, recordIn } from './open-log.ts';
import { askToPersist } from './persistence.ts';
import { boardName } from './site-name.ts';

/** Where a draft of an assignment is kept. */
export const ASSIGNMENT_FORM = 'assignment-form';

/** What the trainer at this browser asked for and got back. */
export interface Board extends KeptWork {
  kind: 'board';
  /** A log of its own, beside the learner's, from which what others handed in can be erased. */
  log: ErasableLog;
  /** Newest first. The same value until something changes. */
  assignments(): readonly BoardAssignment[];
  /** Resolves when all are safely stored. They are shown and kept in this tab either way. */
  record(events: readonly NewBoardEvent[]): Promise<void>;
  /** Called after every change, whichever tab made it. Returns how to stop. */
  subscribe(listener: () => void): () => void;
}

let opened: Promise<Board> | undefined;

/** The board of this browser, opened once. */
export function board(): Promise<Board> {
  opened ??= openBoard();
  return opened;
}

/** Opens the log of the board of this browser. Pages share one, by `board`. */
export async function openBoard(): Promise<Board> {
  const log = await openLog(ErasableLog, boardName(), witnessAt('board-witness'));
  carryOver(log, 'board-unsaved', () => true);
  if (readHint('assignment-draft') !== undefined) {
    void moveEarlierDrafts(log, new Map([['assignment-draft', ASSIGNMENT_FORM]]));
  }
  return boardAt(log);
}

function boardAt(log: ErasableLog): Board {
  let shown: readonly BoardAssignment[] | undefined;
  rememberTeam(log);
  log.subscribe(() => {
    shown = undefined;
    rememberTeam(log);
  });
  const record = async (events: readonly (NewBoardEvent | NewEvent)[]): Promise<void> => {
    const saved = recordIn(log, events);
    void askToPersist();
    await saved;
  };
  return {
    kind: 'board',
    assignments: () => {
      shown ??= boardAssignments(log.list());
      return shown;
    },
    record,
    note: (event) => record([event]),
    takeBack: (undo) => recordIn(log, undo),
    subscribe: (listener) => log.subscribe(() => listener()),
    log,
  };
}

/** Has every page lead to the team, from now on, for whoever has something on their board; see `inline/boot.ts`. */
function rememberTeam(log: ErasableLog): void {
  const { dataset } = document.documentElement;
  const leads = log.list().length > 0;
  if (leads === (dataset['team'] !== undefined)) return;
  if (leads) {
    writeHint('team', true);
    dataset['team'] = '';
  } else {
    forgetHint('team');
    delete dataset['team'];
  }
}
