import { choices, type Problem } from '../problem.ts';
import type { Check } from './check.ts';

/** site.yaml, the module folders and the lesson folders name the same things. */
export const modulesAndLessons: Check = ({ site, modules, moduleFolders, lessonFolders }) => {
  const problems: Problem[] = [];
  if (site) {
    site.facts.modules.forEach((id, index) => {
      if (moduleFolders.includes(id)) return;
      const unlisted = moduleFolders.filter((folder) => !site.facts.modules.includes(folder));
      problems.push({
        file: site.file,
        line: site.lineOf(['modules', index]),
        what: `The module \`${id}\` is listed here, but there is no folder modules/${id}.`,
        mend: `create the folder, or take the line out; ${choices(unlisted.length > 0 ? unlisted : moduleFolders, id)}`,
      });
    });
    for (const folder of moduleFolders.filter((id) => !site.facts.modules.includes(id))) {
      problems.push({
        file: site.file,
        line: site.lineOf(['modules']),
        what: `The folder modules/${folder} is not listed, so nobody would find its lessons.`,
        mend: `add \`${folder}\` to \`modules\`, where it comes in the order.`,
      });
    }
  }
  for (const module of modules) {
    module.facts.lessons.forEach((id, index) => {
      if (module.folders.includes(id)) return;
      const elsewhere = lessonFolders.includes(id);
      problems.push({
        file: module.file,
        line: module.lineOf(['lessons', index]),
        what: elsewhere
          ? `The lesson \`${id}\` is listed here, but its folder is in another module.`
          : `The lesson \`${id}\` is listed here, but there is no folder ${module.id}/${id}.`,
        mend: elsewhere
          ? 'move the folder into this module, or take the line out.'
          : `create it with \`npm run new -- lesson ${module.id} "Its title"\`, or take the line out.`,
      });
    });
    for (const folder of module.folders.filter((id) => !module.facts.lessons.includes(id))) {
      problems.push({
        file: module.file,
        line: module.lineOf(['lessons']),
        what: `The lesson folder ${module.id}/${folder} is missing from \`lessons\`.`,
        mend: `add \`${folder}\` to \`lessons\`, where it comes in the order.`,
      });
    }
  }
  return problems;
};
