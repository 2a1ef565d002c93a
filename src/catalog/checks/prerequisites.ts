import { choices } from '../../exercises/valid-choices.ts';
import type { LessonDraft } from '../course.ts';
import type { Problem } from '../problem.ts';
import type { Check } from './check.ts';

/** Prerequisites exist, and no lesson waits for itself. */
export const prerequisites: Check = ({ lessons, lessonFolders }) => {
  const byId = new Map(lessons.map((lesson) => [lesson.id, lesson]));
  return lessons.flatMap((lesson) =>
    lesson.facts.prerequisites.flatMap((id, index): Problem[] => {
      const place = { file: lesson.file, line: lesson.lineOfFact(['prerequisites', index]) };
      if (!lessonFolders.includes(id)) {
        return [{ ...place, what: `The prerequisite \`${id}\` is not a lesson.`, mend: choices(lessonFolders, id) }];
      }
      if (id === lesson.id) return [{ ...place, ...ITSELF }];
      const circle = routeTo(lesson.id, id, byId, []);
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

/** The prerequisites that lead from one lesson back to the target, or undefined when none do. */
function routeTo(
  target: string,
  from: string,
  byId: ReadonlyMap<string, LessonDraft>,
  passed: string[],
): string[] | undefined {
  if (from === target) return [from];
  if (passed.includes(from)) return undefined;
  for (const next of byId.get(from)?.facts.prerequisites ?? []) {
    const route = routeTo(target, next, byId, [...passed, from]);
    if (route) return [from, ...route];
  }
  return undefined;
}
