import { isMarked, plainText } from '../../../exercises/prose.ts';
import { describePlace } from '../../schema-field.ts';
import { eachExercise } from '../each-exercise.ts';

const LEAST = 15;
const MOST = 45;

/** Every `why`, wherever an exercise has one, is long enough to teach and short enough to be read. */
export const whyLength = eachExercise((exercise) =>
  reasonsIn(exercise, []).flatMap(({ path, why }) => {
    const count = why.split(/\s+/).length;
    if (count >= LEAST && count <= MOST) return [];
    const mend =
      count < LEAST
        ? `write ${inWords(LEAST - count)} more: what this does to the buyer, and what to do instead or next.`
        : `take out ${inWords(count - MOST)} or more.`;
    const what = `${describePlace(path, exercise)} has ${inWords(count)}: it should have ${LEAST} to ${MOST}.`;
    return [{ path, what, mend }];
  }),
);

interface Reason {
  path: readonly (string | number)[];
  why: string;
}

function reasonsIn(value: unknown, path: Reason['path']): Reason[] {
  if (typeof value === 'string' || isMarked(value))
    return path.at(-1) === 'why' ? [{ path, why: plainText(value) }] : [];
  if (Array.isArray(value)) return value.flatMap((entry, index) => reasonsIn(entry, [...path, index]));
  if (!(value instanceof Object)) return [];
  return Object.entries(value).flatMap(([field, entry]) => reasonsIn(entry, [...path, field]));
}

const inWords = (count: number): string => (count === 1 ? 'one word' : `${count} words`);
