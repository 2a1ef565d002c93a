import type { Breach } from '../../exercises/breach.ts';
import type { Exercise } from '../../exercises/exercise.ts';
import type { LessonSource } from '../course.ts';
import type { Problem } from '../problem.ts';
import type { Check } from './check.ts';

/** A check that looks at one exercise at a time. Each breach is told with the exercise, its file and its line. */
export const eachExercise =
  (rule: (exercise: Exercise, lesson: LessonSource) => Breach[]): Check =>
  ({ lessons }) =>
    lessons.flatMap((lesson) =>
      lesson.exercises.flatMap((exercise, index) =>
        rule(exercise, lesson).map(
          ({ path, what, mend }): Problem => ({
            file: lesson.practiceFile,
            line: lesson.lineOfExercise(['exercises', index, ...path]),
            what: `Exercise \`${exercise.id}\`: ${what}`,
            mend,
          }),
        ),
      ),
    );
