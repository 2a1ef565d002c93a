import { repeatedIndexes } from '../../primitives/repeated.ts';
import { choices } from '../../primitives/valid-choices.ts';
import { isId } from '../corrected-id.ts';
import type { CourseSources, ModuleSource } from '../course-sources.ts';
import type { Problem } from '../problem.ts';
import type { Check } from './check.ts';

/** site.yaml, the module folders and the lesson folders name the same things, each once. */
export const modulesAndLessons: Check = (sources) => [
  ...nothingLeft(sources),
  ...siteProblems(sources),
  ...sources.modules
    .filter(({ gaps }) => !gaps.has('lessons'))
    .flatMap((module) => moduleProblems(module, sources.lessonFolders)),
];

function nothingLeft({ site, lessons, drafts }: CourseSources): Problem[] {
  if (!site || lessons.length > 0 || drafts.length === 0) return [];
  return [
    {
      file: site.file,
      line: site.lineOf(['modules']),
      what: 'Every lesson is a draft, so a build would have none.',
      mend: 'take `draft: true` out of one that is done; the preview shows them all.',
    },
  ];
}

function siteProblems({ site, moduleFolders }: CourseSources): Problem[] {
  if (!site) return [];
  const { file, lineOf, facts } = site;
  const repeated = repeatedIndexes(facts.modules);
  const unlisted = moduleFolders.filter((folder) => isId(folder) && !facts.modules.includes(folder));
  return [
    ...facts.modules.flatMap((id, index): Problem[] => {
      const place = { file, line: lineOf(['modules', index]) };
      if (repeated.has(index)) return [{ ...place, ...listedTwice('module', id) }];
      if (moduleFolders.includes(id)) return [];
      const nearest = unlisted.length > 0 ? `; ${choices(unlisted, id)}` : '.';
      return [
        {
          ...place,
          what: `The module \`${id}\` is listed here, but there is no folder modules/${id}.`,
          mend: `create the folder, or take the line out${nearest}`,
        },
      ];
    }),
    ...unlisted.map((folder) => ({
      file,
      line: lineOf(['modules']),
      what: `The folder modules/${folder} is not listed, so nobody would find its lessons.`,
      mend: `add \`${folder}\` to \`modules\`, where it comes in the order.`,
    })),
  ];
}

function moduleProblems(
  { id: module, file, facts, folders, lineOf }: ModuleSource,
  lessonFolders: readonly string[],
): Problem[] {
  const repeated = repeatedIndexes(facts.lessons);
  const unlisted = folders.filter((folder) => isId(folder) && !facts.lessons.includes(folder));
  return [
    ...facts.lessons.flatMap((id, index): Problem[] => {
      const place = { file, line: lineOf(['lessons', index]) };
      if (repeated.has(index)) return [{ ...place, ...listedTwice('lesson', id) }];
      if (folders.includes(id)) return [];
      return [{ ...place, ...(lessonFolders.includes(id) ? elsewhere(id) : missingFolder(id, module)) }];
    }),
    ...unlisted.map((folder) => ({
      file,
      line: lineOf(['lessons']),
      what: `The lesson folder ${module}/${folder} is missing from \`lessons\`.`,
      mend: `add \`${folder}\` to \`lessons\`, where it comes in the order.`,
    })),
  ];
}

const listedTwice = (thing: string, id: string) => ({
  what: `The ${thing} \`${id}\` is listed twice.`,
  mend: 'take one of the two lines out.',
});

const elsewhere = (id: string) => ({
  what: `The lesson \`${id}\` is listed here, but its folder is in another module.`,
  mend: 'move the folder into this module, or take the line out.',
});

const missingFolder = (id: string, module: string) => ({
  what: `The lesson \`${id}\` is listed here, but there is no folder ${module}/${id}.`,
  mend: `create it with \`npm run new -- lesson ${module} "Its title"\`, or take the line out.`,
});
