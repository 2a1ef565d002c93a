import { dayOf } from '../../primitives/calendar-day.ts';
import { type Encounter, isRight, type MetQuestion } from './encounters.ts';
import { LEARNED_SHARE } from './learned-share.ts';

/** How many of a lesson's questions are known, of how many. */
export interface Learned {
  known: number;
  questions: number;
}

/** Right on two days, and the last time too. */
export const isKnownWell = ({ encounters }: Pick<MetQuestion, 'encounters'>): boolean => {
  const last = encounters.at(-1);
  return last !== undefined && isRight(last.outcome) && daysRight(encounters) >= 2;
};

const daysRight = (encounters: readonly Encounter[]): number =>
  new Set(encounters.filter(({ outcome }) => isRight(outcome)).map(({ at }) => dayOf(at))).size;

/** How much of each lesson is known, by its id. Lessons without questions are not in it. */
export function learnedLessons(
  met: readonly MetQuestion[],
  lessons: readonly { id: string; questions: readonly unknown[] }[],
): Map<string, Learned> {
  const known = met.filter(isKnownWell).map(({ lesson }) => lesson.id);
  return new Map(
    lessons.flatMap(({ id, questions }) =>
      questions.length === 0
        ? []
        : [[id, { known: known.filter((each) => each === id).length, questions: questions.length }] as const],
    ),
  );
}

export const isLearned = ({ known, questions }: Learned): boolean => known >= LEARNED_SHARE * questions;
