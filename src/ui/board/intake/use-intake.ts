import { useEffect, useRef, useState } from 'preact/hooks';
import type { Board } from '../../../device/trainer-board.ts';
import type { Assignment } from '../../../log/assignment.ts';
import { ifNotSaved } from '../../../log/storage-fault.ts';
import type { NewBoardEvent } from '../../../team/board/board-events.ts';
import {
  type Outcome,
  type Stranded,
  sortIncoming,
  strandedIn,
  withoutRepeats,
} from '../../../team/board/sort-incoming.ts';
import type { ReadHandIn, SetAsideWork } from '../../../team/hand-in/read-hand-ins.ts';
import { type Incoming, type ReadingProgress, readIncoming } from './read-incoming.ts';

export interface Intake {
  /** Undefined while nothing is being read. */
  progress: ReadingProgress | undefined;
  /** Of what was brought last; undefined before anything was. */
  outcome: (Outcome & { saved: boolean }) | undefined;
  stranded: readonly Stranded[];
  /** Reads it and puts on the board what belongs there. What comes meanwhile waits its turn. */
  take(incoming: Incoming): void;
  /** Puts an assignment on the board, with the work that waits for it. */
  adopt(assignment: Assignment): void;
}

/** So many hand-ins are stored at once: a store that is slow must not be taken for one that hangs. */
const PORTION = 50;
/** Progress is shown this often. */
const PAUSE_MILLIS = 100;

/** Work on its way to the board. `onLanded` hears the ids of the assignments that it was for. */
export function useIntake(board: Board, onLanded: (assignments: readonly string[]) => void): Intake {
  const [progress, setProgress] = useState<ReadingProgress>();
  const [outcome, setOutcome] = useState<Intake['outcome']>();
  const [waiting, setWaiting] = useState<readonly ReadHandIn[]>([]);
  const [links, setLinks] = useState<readonly Assignment[]>([]);
  const turns = useRef<Promise<unknown>>(Promise.resolve());
  const shownAt = useRef(0);

  const onProgress = (now: ReadingProgress): void => {
    if (Math.abs(Date.now() - shownAt.current) < PAUSE_MILLIS) return;
    shownAt.current = Date.now();
    setProgress(now);
  };
  const land = async (read: readonly ReadHandIn[], setAside: readonly SetAsideWork[]): Promise<void> => {
    const sorted = sortIncoming(read, board.assignments());
    const saved = await recordAll(board, sorted.events);
    setWaiting((before) => withoutRepeats([...before, ...sorted.waiting]));
    setOutcome({ ...sorted.outcome, setAside: [...sorted.outcome.setAside, ...setAside], saved });
    onLanded(sorted.outcome.landed.map(({ assignment }) => assignment));
  };
  const take = async (incoming: Incoming): Promise<void> => {
    setProgress({ done: 0, total: undefined });
    const reading = await readIncoming(incoming, onProgress);
    setLinks((before) => [...before, ...reading.assignments]);
    await land(reading.read, reading.setAside);
    const here = board.assignments().map(({ assignment }) => assignment.id);
    onLanded(reading.assignments.map(({ id }) => id).filter((id) => here.includes(id)));
    setProgress(undefined);
  };
  const inTurn = (task: () => Promise<void>): void => {
    turns.current = turns.current.then(task).catch(() => setProgress(undefined));
  };

  // An assignment that another tab made or a backup brought is what some of the work waited for.
  const known = new Set(board.assignments().map(({ assignment }) => assignment.id));
  const arrived = waiting.filter(({ handIn }) => known.has(handIn.assignment.id));
  useEffect(() => {
    if (arrived.length === 0) return;
    setWaiting(waiting.filter((one) => !arrived.includes(one)));
    inTurn(() => land(arrived, []));
  }, [arrived.length]);

  return {
    progress,
    outcome,
    stranded: strandedIn(waiting, links, board.assignments()),
    take: (incoming) => inTurn(() => take(incoming)),
    adopt: (assignment) =>
      inTurn(async () => {
        await recordAll(board, [{ type: 'assignment-made', assignment }]);
        onLanded([assignment.id]);
      }),
  };
}

/** False when the browser would not store it; then it is on the board of this tab, and a notice says so. */
async function recordAll(board: Board, events: readonly NewBoardEvent[]): Promise<boolean> {
  let saved = true;
  for (let start = 0; start < events.length; start += PORTION) {
    await board.record(events.slice(start, start + PORTION)).catch(
      ifNotSaved(() => {
        saved = false;
      }),
    );
  }
  return saved;
}
