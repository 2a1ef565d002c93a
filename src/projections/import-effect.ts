import type { LearningEvent, StoredEvent } from '../log/event.ts';
import { partsOf } from '../log/exercise-address.ts';
import { inOrder } from '../log/order.ts';
import { openResets, standingEvents } from './standing.ts';

/** What of all that is here now shows in another way once other events are added. Nothing is ever deleted by that. */
export interface ImportEffect {
  /** Answers that would be out of view, in how many lessons, and resolutions. */
  answers: number;
  lessons: number;
  commitments: number;
  /** Assignments that would show in a newer edition. */
  editions: number;
  /** Of a board: assignments that would be closed, and lists of who is expected that would lose names. */
  closed: number;
  lists: number;
  /** What takes that back, as far as it can be taken back. */
  undo: readonly Pick<StoredEvent, 'type'>[];
}

export const NO_EFFECT: ImportEffect = {
  answers: 0,
  lessons: 0,
  commitments: 0,
  editions: 0,
  closed: 0,
  lists: 0,
  undo: [],
};

/** What adding `incoming` does to a learner's progress. `here` are all events of this browser, in order. */
export function effectOnProgress(here: readonly StoredEvent[], incoming: readonly StoredEvent[]): ImportEffect {
  const editions = newerEditions(here, incoming);
  const hidden = hiddenBy(here, incoming);
  if (hidden.length === 0) return { ...NO_EFFECT, editions };
  const answered = hidden.flatMap((event) => (event.type === 'exercise-answered' ? event.exercise : []));
  const resets = openResets(incoming).filter((reset) => hiddenBy(here, [reset]).length > 0);
  return {
    ...NO_EFFECT,
    editions,
    answers: answered.length,
    lessons: new Set(answered.map((exercise) => partsOf(exercise).lesson)).size,
    commitments: hidden.filter(({ type }) => type === 'commitment-made').length,
    undo: resets.map(({ id }) => ({ type: 'reset-undone', reset: id })),
  };
}

/** The events that count now and would not count any more. */
function hiddenBy(here: readonly StoredEvent[], incoming: readonly StoredEvent[]): LearningEvent[] {
  // Only a reset takes anything out of view, and nearly no copy has one.
  if (openResets(incoming).length === 0) return [];
  const left = new Set(standingEvents(inOrder([...here, ...incoming])).map(({ id }) => id));
  return standingEvents(here).filter(({ id }) => !left.has(id));
}

function newerEditions(here: readonly StoredEvent[], incoming: readonly StoredEvent[]): number {
  const before = editionsIn(here);
  return [...editionsIn(incoming)].filter(([id, edition]) => edition > (before.get(id) ?? edition)).length;
}

function editionsIn(events: readonly StoredEvent[]): Map<string, number> {
  const newest = new Map<string, number>();
  for (const event of standingEvents(events.filter(({ type }) => type === 'assignment-accepted'))) {
    if (event.type !== 'assignment-accepted') continue;
    const { id, edition } = event.assignment;
    newest.set(id, Math.max(edition, newest.get(id) ?? 0));
  }
  return newest;
}
