import type { Problem } from '../../../src/catalog/problem.ts';
import { pathCounts } from '../measures/talk-paths.ts';
import type { LessonText } from '../text/lesson-text.ts';

/** A talk that one slip spoils for good punishes and does not teach: two paths or more end strong, one of them with a slip. */
export const talkEndings = ({ source }: LessonText): Problem[] =>
  source.exercises.flatMap((exercise, index) => {
    if (exercise.kind !== 'conversation') return [];
    const { strong, strongWithSlip } = pathCounts(exercise);
    if (strong >= 2 && strongWithSlip >= 1) return [];
    return [
      {
        file: source.practiceFile,
        line: source.lineOfExercise(['exercises', index]),
        what: `Of the paths of \`${exercise.id}\` with one slip at most, ${strong} end strong, ${strongWithSlip} of them with a slip.`,
        mend: 'let one slip or more be made good: let it cost less, or let a later reply win more.',
      },
    ];
  });
