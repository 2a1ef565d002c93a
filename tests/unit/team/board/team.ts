import type { Assignment } from '../../../../src/log/assignment.ts';
import { canonicalJson } from '../../../../src/primitives/canonical-json.ts';
import { courseRevision } from '../../../../src/team/assignment/course-outline.ts';
import { boardAssignments } from '../../../../src/team/board/board-assignments.ts';
import type { AssignmentMade, BoardEvent, HandInReceived, RosterSet } from '../../../../src/team/board/board-events.ts';
import type { HandedAnswer, HandedLesson, HandIn } from '../../../../src/team/hand-in/hand-in.ts';
import { course, usual } from '../assignment/course.ts';

const base = (at: number, what: string) => ({ id: `${at}:${what}`, at, device: 'trainer' });
export const TODAY = '2026-12-05';

export const made = (at: number, assignment: Assignment = usual): AssignmentMade => ({
  ...base(at, `made ${assignment.id} ${assignment.edition}`),
  type: 'assignment-made',
  assignment,
});

export const expecting = (at: number, ...names: string[]): RosterSet => ({
  ...base(at, 'roster'),
  type: 'roster-set',
  assignment: usual.id,
  names,
});

/** The trainer’s clock when the first hand-in came; those of reps are before it, if they are right. */
export const ARRIVAL = Date.UTC(2026, 11, 5);

export const received = (at: number, handIn: HandIn, more: Partial<HandInReceived> = {}): HandInReceived => ({
  ...base(at, `received ${handIn.id}`),
  at: ARRIVAL + at,
  type: 'hand-in-received',
  handIn: handIn.id,
  body: canonicalJson(handIn),
  publicKey: 'key',
  signature: 'signature',
  verdict: 'unaltered',
  ...more,
});

/** One in which everything is complete, unless it says something else. */
export const handIn = (name: string | undefined, more: Partial<HandIn> = {}): HandIn => ({
  id: `of ${name}`,
  assignment: { id: usual.id, edition: 1, title: usual.title },
  course: courseRevision(course),
  at: new Date(2026, 11, 3, 12).getTime(),
  lessons: course.lessons.map(({ id }) => handed(id)),
  ...(name !== undefined && { name }),
  answers: [],
  commitments: [],
  ...more,
});

export const handed = (lesson: string, more: Partial<HandedLesson> = {}): HandedLesson => ({
  lesson,
  revision: 'a1b2c3d4',
  answered: 2,
  required: 2,
  firstTry: 0.5,
  latest: 1,
  completeOn: '2026-12-03',
  ...more,
});

export const answer = (
  exercise: string,
  option: string,
  score: number,
  confidence?: 'sure' | 'guess',
): HandedAnswer => ({
  exercise,
  revision: 'a1b2c3d4',
  first: { score, response: { option }, ...(confidence && { confidence }) },
});

/** The board of the usual assignment. */
export function boardWith(...events: BoardEvent[]) {
  const [board] = boardAssignments([made(0), ...events]);
  if (!board) throw new Error('no board');
  return board;
}
