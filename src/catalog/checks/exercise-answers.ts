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
      mend: `the lesson has ${count}; use a number from 1 to ${count}.`,
    },
  ];
}

function options(exercise: Exercise): Breach[] {
  if (exercise.kind !== 'choice' && exercise.kind !== 'multiple') return [];
  const breaches: Breach[] = [];
  const right = exercise.options.filter((option) => option.correct).length;
  const count = exercise.options.length;
  if (exercise.kind === 'choice' && right !== 1) {
    breaches.push({
      path: ['options'],
      what:
        right === 0
          ? `none of its ${count} options is right.`
          : `${right} of its ${count} options are right, and a choice has one.`,
      mend:
        right === 0
          ? 'add `correct: true` to the best option.'
          : 'keep `correct: true` on the best one, or make it `kind: multiple`.',
    });
  }
  if (exercise.kind === 'multiple' && (right < 2 || right === count)) {
    breaches.push({
      path: ['options'],
      what: `${right} of its ${count} options are right.`,
      mend:
        right < 2
          ? 'add `correct: true` to every right option, two or more, or make it `kind: choice`.'
          : 'add an option that a rep might wrongly tick.',
    });
  }
  exercise.options.forEach((option, index) => {
    const twin = exercise.options.findIndex((other) => other.id === option.id || sameText(other.text, option.text));
    if (twin === index) return;
    const sameId = exercise.options[twin]?.id === option.id;
    breaches.push({
      path: ['options', index],
      what: sameId
        ? `two options have the id \`${option.id}\`.`
        : `two options have the same text, \`${option.text}\`.`,
      mend: sameId
        ? 'give each option its own id; answers are stored under it.'
        : 'replace one with another mistake that a rep makes.',
    });
  });
  return breaches;
}

const sameText = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();
