import { hasAllExercises, standingIn } from '../../practices.ts';
import type { Problem } from '../../problem.ts';
import type { Check } from '../check.ts';

/** Each objective of a lesson has an exercise. */
export const objectivesPracticed: Check = ({ lessons }) =>
  lessons.flatMap(({ file, facts, exercises, gaps, lineOfFact }) => {
    if (gaps.facts.has('objectives') || !hasAllExercises(gaps)) return [];
    const practiced = standingIn(exercises).map(({ objective }) => objective);
    // One that does not exist is told as such, and may be meant for the one that seems to lack an exercise.
    if (practiced.some((objective) => objective > facts.objectives.length)) return [];
    return facts.objectives.flatMap((objective, index): Problem[] => {
      if (practiced.includes(index + 1)) return [];
      return [
        {
          file,
          line: lineOfFact(['objectives', index]),
          what: `Objective ${index + 1}, “${objective}”, is practiced by no exercise.`,
          mend: `write \`objective: ${index + 1}\` at one that does, or add one.`,
        },
      ];
    });
  });
