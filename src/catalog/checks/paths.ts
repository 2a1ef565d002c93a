import { choices } from '../../primitives/valid-choices.ts';
import type { PathSource } from '../course-sources.ts';
import type { Problem } from '../problem.ts';
import type { YamlPath } from '../yaml-path.ts';
import type { Check } from './check.ts';

/** Learning paths name lessons that exist, each once. */
export const paths: Check = ({ lessonFolders, paths }) =>
  paths.flatMap((path) => [
    ...emptyStages(path),
    ...listedLessons(path).flatMap(({ id, place }, index, entries): Problem[] => {
      const where = { file: path.file, line: path.lineOf(place) };
      if (entries.slice(0, index).some((entry) => entry.id === id))
        return [{ ...where, what: `The path lists the lesson \`${id}\` twice.`, mend: 'take one of the two out.' }];
      if (lessonFolders.includes(id)) return [];
      const what = `The path lists the lesson \`${id}\`, which does not exist.`;
      return [{ ...where, what, mend: choices(lessonFolders, id) }];
    }),
  ]);

/** The lessons of a path in the order in which they are taken, each with its place in the file. */
export function listedLessons({ facts }: PathSource): { id: string; place: YamlPath }[] {
  const stages = facts.stages.map(({ lessons }, index) => ({ lessons, place: ['stages', index] as YamlPath }));
  if (facts.refresh) stages.push({ lessons: facts.refresh.lessons, place: ['refresh'] });
  return stages.flatMap(({ lessons, place }) =>
    lessons.map((id, index) => ({ id, place: [...place, 'lessons', index] })),
  );
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
