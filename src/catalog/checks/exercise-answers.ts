import { type Prose, plainText } from '../../exercises/prose.ts';
import type { Exercise } from '../../exercises/registry.ts';
import type { Problem } from '../problem.ts';
import type { Check } from './check.ts';

interface Breach {
  path: readonly (string | number)[];
  what: string;
  mend: string;
}

/** Each exercise has the right answers that its kind needs, options that differ, and an objective that exists. */
export const exerciseAnswers: Check = ({ lessons }) =>
  lessons.flatMap((lesson) =>
    lesson.exercises.flatMap((exercise, index): Problem[] => {
      const breaches = [...objective(exercise, lesson.facts.objectives.length), ...options(exercise)];
      return breaches.map(({ path, what, mend }) => ({
        file: lesson.practiceFile,
        line: lesson.lineOfExercise(['exercises', index, ...path]),
        what: `Exercise \`${exercise.id}\`: ${what}`,
        mend,
      }));
    }),
  );

function objective(exercise: Exercise, count: number): Breach[] {
  if (exercise.objective <= count) return [];
  return [
    {
      path: ['objective'],
      what: `objective ${exercise.objective} does not exist.`,
      mend:
        count === 1
          ? 'write 1; the lesson has one objective.'
          : `write a number from 1 to ${count}, as the lesson has.`,
    },
  ];
}

function options(exercise: Exercise): Breach[] {
  if (exercise.kind !== 'choice' && exercise.kind !== 'multiple') return [];
  const right = exercise.options.filter((option) => option.correct).length;
  const breach = rightOptions(exercise.kind, right, exercise.options.length);
  return [...(breach ? [{ path: ['options'], ...breach }] : []), ...twins(exercise.options)];
}

/** A choice has one right option; a multiple has two or more, and a wrong one. */
function rightOptions(kind: 'choice' | 'multiple', right: number, count: number): Omit<Breach, 'path'> | undefined {
  const told = `${right === 0 ? 'none' : right === count ? 'each' : right} of its ${count} options`;
  if (kind === 'choice') {
    if (right === 1) return undefined;
    if (right === 0) return { what: `${told} is right.`, mend: 'add `correct: true` to the best option.' };
    const mend = 'keep `correct: true` on the best one';
    // A multiple needs a wrong option too.
    const orMultiple = right < count ? ', or make it `kind: multiple`' : '';
    return {
      what: `${told} ${right === count ? 'is' : 'are'} right, and a choice has one.`,
      mend: `${mend}${orMultiple}.`,
    };
  }
  if (right === count)
    return {
      what: `${told} is right.`,
      mend: 'add an option that a rep might wrongly tick, or take a `correct: true` out.',
    };
  if (right >= 2) return undefined;
  return {
    what: `${right === 0 ? 'none' : 'one'} of its ${count} options is right, and a multiple has two or more.`,
    mend: `add \`correct: true\` to every right option, or make it \`kind: choice\`.`,
  };
}

function twins(options: readonly { id: string; text: Prose }[]): Breach[] {
  return options.flatMap(({ id, text }, index): Breach[] => {
    const twin = options.findIndex((other) => other.id === id || sameText(other.text, text));
    if (twin === index) return [];
    const told =
      options[twin]?.id === id
        ? {
            what: `two options have the id \`${id}\`.`,
            mend: 'give each option its own id; answers are stored under it.',
          }
        : {
            what: `two options have the same text, \`${plainText(text)}\`.`,
            mend: 'replace one with another mistake that a rep makes.',
          };
    return [{ path: ['options', index], ...told }];
  });
}

const sameText = (a: Prose, b: Prose): boolean => plainText(a).toLowerCase() === plainText(b).toLowerCase();
