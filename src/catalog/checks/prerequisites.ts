import { shortestRoute } from '../../primitives/circles.ts';
import { choices } from '../../primitives/valid-choices.ts';
import type { Problem } from '../problem.ts';
import type { Check } from './check.ts';

/** Prerequisites exist, and no lesson waits for itself. */
export const prerequisites: Check = ({ lessons, lessonFolders }) => {
  const byId = new Map(lessons.map((lesson) => [lesson.id, lesson]));
  const waitsFor = (id: string): readonly string[] => byId.get(id)?.facts.prerequisites ?? [];
  return lessons.flatMap((lesson) =>
    lesson.facts.prerequisites.flatMap((id, index): Problem[] => {
      const place = { file: lesson.file, line: lesson.lineOfFact(['prerequisites', index]) };
      if (!lessonFolders.includes(id)) {
        return [{ ...place, what: `The prerequisite \`${id}\` is not a lesson.`, mend: choices(lessonFolders, id) }];
      }
      if (id === lesson.id) return [{ ...place, ...ITSELF }];
      const circle = shortestRoute(id, lesson.id, waitsFor);
      if (!circle) return [];
      return [
        {
          ...place,
          what: `These lessons wait for each other: ${[lesson.id, ...circle].join(' → ')}.`,
          mend: 'take one of these prerequisites out.',
        },
      ];
    }),
  );
};

const ITSELF = { what: 'The lesson names itself as its prerequisite.', mend: 'take it out.' };
