import type { LessonSource } from '../course-sources.ts';
import type { Problem } from '../problem.ts';
import type { Check } from './check.ts';
import { listedLessons } from './paths.ts';

/** A learning path takes a lesson after those that it builds on. */
export const pathOrder: Check = ({ lessons, paths }) => {
  const byId = new Map(lessons.map((lesson) => [lesson.id, lesson]));
  return paths.flatMap((path) =>
    listedLessons(path).flatMap(({ id, place }, index, entries): Problem[] => {
      const earlier = entries.slice(0, index).map((entry) => entry.id);
      // The second of two has been told of.
      if (earlier.includes(id)) return [];
      const later = entries.slice(index + 1).map((entry) => entry.id);
      return neededBy(byId.get(id), byId)
        .filter((need) => !earlier.includes(need))
        .map((need) => ({ file: path.file, line: path.lineOf(place), ...breach(id, need, later.includes(need)) }));
    }),
  );
};

const neededBy = (lesson: LessonSource | undefined, byId: ReadonlyMap<string, LessonSource>): string[] =>
  lesson?.facts.prerequisites.filter((need) => byId.has(need) && need !== lesson.id) ?? [];

const breach = (id: string, need: string, comesLater: boolean): Pick<Problem, 'what' | 'mend'> =>
  comesLater
    ? {
        what: `The path takes \`${id}\` before \`${need}\`, on which it builds.`,
        mend: `move \`${need}\` above it.`,
      }
    : {
        what: `The lesson \`${id}\` builds on \`${need}\`, which the path leaves out.`,
        mend: `add \`${need}\` above it, or take \`${id}\` out.`,
      };
