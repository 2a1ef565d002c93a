import { choices } from '../../primitives/valid-choices.ts';
import type { LessonSource, PathSource } from '../course-sources.ts';
import type { Problem } from '../problem.ts';
import type { YamlPath } from '../yaml-path.ts';
import type { Check } from './check.ts';

/** Learning paths name lessons that exist, each once and after those that it builds on. */
export const paths: Check = ({ lessons, lessonFolders, paths }) => {
  const byId = new Map(lessons.map((lesson) => [lesson.id, lesson]));
  return paths.flatMap((path) => [
    ...emptyStages(path),
    ...listedLessons(path).flatMap((entry, index, entries): Problem[] => {
      const earlier = entries.slice(0, index).map(({ id }) => id);
      const later = entries.slice(index + 1).map(({ id }) => id);
      return breachesOf(entry.id, earlier, later, lessonFolders, byId).map((breach) => ({
        file: path.file,
        line: path.lineOf(entry.place),
        ...breach,
      }));
    }),
  ]);
};

type Breach = Pick<Problem, 'what' | 'mend'>;

/** The lessons of a path in the order in which they are taken, each with its place in the file. */
function listedLessons({ facts }: PathSource): { id: string; place: YamlPath }[] {
  const stages = facts.stages.map(({ lessons }, index) => ({ lessons, place: ['stages', index] as YamlPath }));
  if (facts.refresh) stages.push({ lessons: facts.refresh.lessons, place: ['refresh'] });
  return stages.flatMap(({ lessons, place }) =>
    lessons.map((id, index) => ({ id, place: [...place, 'lessons', index] })),
  );
}

function breachesOf(
  id: string,
  earlier: readonly string[],
  later: readonly string[],
  lessonFolders: readonly string[],
  byId: ReadonlyMap<string, LessonSource>,
): Breach[] {
  if (earlier.includes(id))
    return [{ what: `The path lists the lesson \`${id}\` twice.`, mend: 'take one of the two out.' }];
  if (!lessonFolders.includes(id))
    return [{ what: `The path lists the lesson \`${id}\`, which does not exist.`, mend: choices(lessonFolders, id) }];
  const needed = byId.get(id)?.facts.prerequisites.filter((need) => lessonFolders.includes(need) && need !== id) ?? [];
  return needed.flatMap((need): Breach[] => {
    if (earlier.includes(need)) return [];
    if (later.includes(need))
      return [
        {
          what: `The path takes \`${id}\` before \`${need}\`, on which it builds.`,
          mend: `move \`${need}\` above it.`,
        },
      ];
    return [
      {
        what: `The lesson \`${id}\` builds on \`${need}\`, which the path leaves out.`,
        mend: `add \`${need}\` above it, or take \`${id}\` out.`,
      },
    ];
  });
}

function emptyStages({ file, facts, lineOf }: PathSource): Problem[] {
  return facts.stages.flatMap(({ name, lessons, work }, index): Problem[] => {
    if (lessons.length > 0 || work !== undefined) return [];
    return [
      {
        file,
        line: lineOf(['stages', index]),
        what: `The stage “${name}” has neither lessons nor work on the job.`,
        mend: 'add `lessons` or `work`, or take the stage out.',
      },
    ];
  });
}
