import type { Problem } from '../problem.ts';
import type { Check } from './check.ts';

/** A lesson's id is its address for good, so no two lessons share one, aliases included. */
export const lessonIds: Check = ({ lessons }) => {
  const problems: Problem[] = [];
  const owners = new Map<string, string>();
  const ids = new Set(lessons.map(({ id }) => id));
  for (const lesson of lessons) {
    const owner = owners.get(lesson.id);
    if (owner) {
      problems.push({
        file: lesson.file,
        what: `The lesson id \`${lesson.id}\` is already used by ${owner}.`,
        mend: 'rename one of the two folders; a lesson’s id is the name of its folder.',
      });
    } else owners.set(lesson.id, lesson.file);
  }
  for (const lesson of lessons) {
    lesson.facts.aliases.forEach((alias, index) => {
      const owner = owners.get(alias);
      if (owner === undefined) {
        owners.set(alias, lesson.file);
        return;
      }
      const told = alias === lesson.id ? OWN_ID : takenAlias(alias, owner, ids.has(alias), owner === lesson.file);
      problems.push({ file: lesson.file, line: lesson.lineOfFact(['aliases', index]), ...told });
    });
  }
  return problems;
};

const OWN_ID = {
  what: 'The alias is the lesson’s own id, and an alias is one that it had before.',
  mend: 'take it out.',
};

function takenAlias(alias: string, owner: string, isId: boolean, isOwn: boolean) {
  if (isId) return { what: `The alias \`${alias}\` is the id of another lesson, ${owner}.`, mend: 'take it out.' };
  if (isOwn) return { what: `The alias \`${alias}\` is listed twice.`, mend: 'take one of the two out.' };
  return { what: `The alias \`${alias}\` also stands in ${owner}.`, mend: 'take it out here, or there.' };
}
