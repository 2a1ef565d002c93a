import type { CourseSources } from '../course-sources.ts';
import type { Problem } from '../problem.ts';
import type { Check } from './check.ts';
import { listedLessons } from './paths.ts';

/** Lists that name a draft lose it in a build, which their author should know. */
export const draftMentions: Check = (sources) => [
  ...inPrerequisites(sources),
  ...inPaths(sources),
  ...inSituations(sources),
];

const told = (list: string, id: string): Pick<Problem, 'what' | 'mend'> => ({
  what: `${list} \`${id}\`, which is a draft, so a build leaves it out here.`,
  mend: 'nothing, if that is meant; or take `draft: true` out of the lesson once it is done.',
});

const inPrerequisites = ({ lessons, drafts }: CourseSources): Problem[] =>
  lessons.flatMap(({ file, facts, lineOfFact }) =>
    facts.prerequisites.flatMap((id, index) =>
      drafts.includes(id)
        ? [{ file, line: lineOfFact(['prerequisites', index]), ...told('The lesson builds on', id) }]
        : [],
    ),
  );

const inPaths = ({ paths, drafts }: CourseSources): Problem[] =>
  paths.flatMap((path) =>
    listedLessons(path).flatMap(({ id, place }) =>
      drafts.includes(id) ? [{ file: path.file, line: path.lineOf(place), ...told('The path lists', id) }] : [],
    ),
  );

const inSituations = ({ situations, drafts }: CourseSources): Problem[] =>
  (situations?.facts.situations ?? []).flatMap(({ id, lessons }, index) =>
    lessons.flatMap((lesson, place) =>
      drafts.includes(lesson)
        ? [
            {
              file: situations?.file ?? '',
              line: situations?.lineOf(['situations', index, 'lessons', place]),
              ...told(`The situation \`${id}\` lists`, lesson),
            },
          ]
        : [],
    ),
  );
