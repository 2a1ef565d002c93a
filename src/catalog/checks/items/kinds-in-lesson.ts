import { type Exercise, exerciseSchema } from '../../../exercises/exercise.ts';
import { listed } from '../../../primitives/valid-choices.ts';
import { hasAllExercises, standingIn } from '../../practices.ts';
import type { Check } from '../check.ts';

const LEAST = 3;

/** Kinds that count. A talk is another way of practice, which a lesson has besides. */
const COUNTED = exerciseSchema.options
  .map((option) => option.shape.kind.value)
  .filter((kind: Exercise['kind']) => kind !== 'conversation');

/** A lesson asks in more than one way. */
export const kindsInLesson: Check = ({ lessons }) =>
  lessons.flatMap(({ practiceFile, exercises, gaps }) => {
    if (!hasAllExercises(gaps)) return [];
    const standing = standingIn(exercises).map(({ kind }) => kind);
    const kinds = COUNTED.filter((kind) => standing.includes(kind));
    if (kinds.length >= LEAST) return [];
    const others = COUNTED.filter((kind) => !kinds.includes(kind));
    const told = kinds.length === 0 ? 'no exercises that count' : `exercises of ${listed(kinds, 'and')} only`;
    return [
      {
        file: practiceFile,
        what: `The lesson has ${told}: it should have ${LEAST} kinds or more besides a conversation.`,
        mend: `add ${LEAST - kinds.length} or more of ${listed(others, 'or')}.`,
      },
    ];
  });
