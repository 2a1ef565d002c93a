import type { CommitmentMade, CommitmentReviewed, LearningEvent, NewEvent } from '../../log/event.ts';
import { isDay, isFields } from '../../primitives/field-checks.ts';
import { tooLong } from '../../primitives/too-long.ts';
import { wholeText } from '../../primitives/whole-text.ts';

/** A commitment as it is filled in. */
export interface Plan {
  /** YYYY-MM-DD, or whatever the field holds until then. */
  day: string;
  call: string;
}

const MOST_LETTERS = 80;
/** In characters, of the note on a call. */
const LONGEST_NOTE = 2_000;

export const isPlan = (value: unknown): value is Plan =>
  isFields(value) && typeof value['day'] === 'string' && typeof value['call'] === 'string';

/** Whether it was made for a lesson, under any of its names. */
export const isMadeFor = (event: LearningEvent, names: readonly string[]): boolean =>
  event.type === 'commitment-made' && names.includes(event.lesson);

export const planOf = ({ day, call = '' }: CommitmentMade): Plan => ({ day, call });

/** What keeps a plan from being kept, with the mend. `open` is the one that it changes. */
export function planProblem({ day, call }: Plan, today: string, open: CommitmentMade | undefined): string | undefined {
  if (!isDay(day)) return 'Pick a day first.';
  if (day < today && day !== open?.day) return 'That day has passed. Pick today or a later one.';
  return callProblem(call);
}

export const callProblem = (call: string): string | undefined => tooLong(call.trim(), MOST_LETTERS);
export const noteProblem = (note: string): string | undefined => tooLong(note.trim(), LONGEST_NOTE);

/** What is put on record for a plan. `replaced` is the commitment that it changes, or takes up again. */
export function madeBy(lesson: string, { day, call }: Plan, replaced?: CommitmentMade): NewEvent {
  const name = wholeText(call).trim();
  return {
    type: 'commitment-made',
    lesson,
    day,
    ...(name !== '' && { call: name }),
    ...(replaced && { replaces: replaced.id }),
  };
}

/** The same of what came of it. */
export function reviewedAs(
  { id, lesson }: CommitmentMade,
  { cameUp, note = '' }: Pick<CommitmentReviewed, 'cameUp' | 'note'>,
): NewEvent {
  const text = wholeText(note).trim();
  return { type: 'commitment-reviewed', lesson, commitment: id, cameUp, ...(text !== '' && { note: text }) };
}
