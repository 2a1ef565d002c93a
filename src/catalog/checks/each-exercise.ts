import type { Breach } from '../../exercises/breach.ts';
import type { Exercise } from '../../exercises/exercise.ts';
import { type PracticeSource, practicesOf } from '../practices.ts';
import type { Problem } from '../problem.ts';
import type { Check } from './check.ts';

/** A check that looks at one exercise at a time. Each breach is told with the exercise, its file and its line. */
export const eachExercise =
  (rule: (exercise: Exercise, practice: PracticeSource) => Breach[]): Check =>
  (sources) =>
    practicesOf(sources).flatMap((practice) =>
      practice.exercises.flatMap((exercise, index) =>
        rule(exercise, practice).map(
          ({ path, what, mend }): Problem => ({
            file: practice.file,
            line: practice.lineOf(['exercises', index, ...path]),
            what: `Exercise \`${exercise.id}\`: ${what}`,
            mend,
          }),
        ),
      ),
    );
