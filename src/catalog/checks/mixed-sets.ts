import { repeatedIndexes } from '../../primitives/repeated.ts';
import { choices } from '../../primitives/valid-choices.ts';
import type { CourseSources, MixedSource } from '../course-sources.ts';
import type { Problem } from '../problem.ts';
import type { Check } from './check.ts';

/** Mixed sets have a name of their own, tools of lessons that exist, and items that offer these tools. */
export const mixedSets: Check = (sources) =>
  sources.mixedSets.flatMap((set) => [
    ...takenName(set, sources),
    ...unknownLessons(set, sources),
    ...unknownTools(set),
    ...sameItems(set),
  ]);

/** Answers are stored under the set's name as under a lesson's. */
function takenName({ id, file }: MixedSource, { lessons, lessonFolders }: CourseSources): Problem[] {
  const taken = lessonFolders.includes(id) || lessons.some(({ facts }) => facts.aliases.includes(id));
  if (!taken) return [];
  return [
    { file, what: `The name \`${id}\` is that of a lesson, now or earlier.`, mend: `call it \`mixed-${id}.yaml\`.` },
  ];
}

const unknownLessons = ({ file, facts, lineOf }: MixedSource, { lessonFolders, drafts }: CourseSources): Problem[] =>
  Object.entries(facts.tools).flatMap(([id, { lesson }]): Problem[] => {
    const line = lineOf(['tools', id, 'lesson']);
    const what = `The tool \`${id}\` is of the lesson \`${lesson}\``;
    if (drafts.includes(lesson)) return [{ file, line, what: `${what}, which is a draft.`, mend: AFTER_DRAFT }];
    if (lessonFolders.includes(lesson)) return [];
    return [{ file, line, what: `${what}, which does not exist.`, mend: choices(lessonFolders, lesson) }];
  });

const AFTER_DRAFT = 'take the tool out until the lesson is done, or `draft: true` out there.';

function unknownTools({ file, facts, lineOf }: MixedSource): Problem[] {
  const known = Object.keys(facts.tools);
  return facts.exercises.flatMap(({ id, options }, index) =>
    options.flatMap(({ tool }, place): Problem[] => {
      if (known.includes(tool)) return [];
      const line = lineOf(['exercises', index, 'options', place, 'tool']);
      return [
        {
          file,
          line,
          what: `The item \`${id}\` offers \`${tool}\`, which is no tool of the set.`,
          mend: choices(known, tool),
        },
      ];
    }),
  );
}

function sameItems({ file, facts, lineOf }: MixedSource): Problem[] {
  const ids = facts.exercises.map(({ id }) => id);
  return Array.from(repeatedIndexes(ids), (index) => ({
    file,
    line: lineOf(['exercises', index]),
    what: `Two items have the id \`${ids[index]}\`.`,
    mend: 'give the newer one another id; answers are stored under it.',
  }));
}
