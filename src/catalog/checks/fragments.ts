import type { Problem } from '../problem.ts';
import type { Check } from './check.ts';

/** On a lesson's page a link with `#` leads to a heading or to an exercise, so no two of them have one name. */
export const fragments: Check = ({ lessons }) =>
  lessons.flatMap(({ practiceFile, scan, exercises, lineOfExercise }) =>
    exercises.flatMap(({ id }, index): Problem[] => {
      const heading = scan.headings.find(({ slug }) => slug === id);
      if (!heading) return [];
      return [
        {
          file: practiceFile,
          line: lineOfExercise(['exercises', index]),
          what: `The exercise \`${id}\` has the same name as the heading “${heading.text}” of its lesson, so a link to \`#${id}\` can’t tell them apart.`,
          mend: 'change the words of the heading; or the exercise’s id, if nobody has answered it yet.',
        },
      ];
    }),
  );
