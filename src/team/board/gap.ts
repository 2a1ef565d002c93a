import { count } from '../../primitives/count.ts';
import type { Completion } from '../../projections/completion.ts';

/** What keeps somebody from being done, the worst first: this is the order in which a trainer goes through a team. */
const KINDS = ['nothing-in', 'lessons-left', 'below-mark', 'not-shared', 'on-track', 'none'] as const;

export interface Gap {
  kind: (typeof KINDS)[number];
  /** "Below 70%: 38%", "1 lesson left", "Nothing in yet", "On track" where no more is due yet; "Done" where there is none. */
  words: string;
  /** How many lessons are left, where some are. */
  left?: number;
}

type Cell = Readonly<{ status: Completion | 'not-shared'; owed: boolean }>;

interface Reached {
  hasHandedIn: boolean;
  cells: readonly Cell[];
  /** The mean of the latest tries, 0 to 1; undefined when not shared. */
  latest: number | undefined;
  /** Whether all that is asked for is reached. */
  done: boolean;
}

/** Where a person stands short of all lessons, and of `passMark`, a percentage. */
export function gapOf({ hasHandedIn, cells, latest, done }: Reached, passMark: number | undefined): Gap {
  if (done) return { kind: 'none', words: 'Done' };
  if (isOnTrack(cells)) return { kind: 'on-track', words: hasHandedIn ? 'On track' : 'Nothing due yet' };
  if (!hasHandedIn) return { kind: 'nothing-in', words: 'Nothing in yet' };
  const left = cells.filter(({ status, owed }) => owed && status !== 'complete');
  const hidden = left.filter(({ status }) => status === 'not-shared');
  if (left.length > hidden.length) {
    return { kind: 'lessons-left', words: `${count(left.length, 'lesson')} left`, left: left.length };
  }
  if (hidden.length > 0) return { kind: 'not-shared', words: notShared(hidden, cells) };
  if (latest === undefined) return { kind: 'not-shared', words: 'Scores not shared' };
  return { kind: 'below-mark', words: `Below ${passMark}%: ${Math.round(latest * 100)}%` };
}

/** Whether some lessons are not due yet, and all the others are done. */
const isOnTrack = (cells: readonly Cell[]): boolean =>
  cells.some(({ owed }) => !owed) && cells.every(({ status, owed }) => !owed || status === 'complete');

const notShared = (hidden: readonly Cell[], cells: readonly Cell[]): string =>
  hidden.length === cells.length ? 'Progress not shared' : `${count(hidden.length, 'lesson')} not shared`;

/** A place in the order of need: those who are overdue first, and within them the worst gap. Lower is more urgent. */
export const needOf = ({ overdue, gap }: { overdue: boolean; gap: Gap }): number =>
  KINDS.indexOf(gap.kind) + (overdue ? 0 : KINDS.length);
