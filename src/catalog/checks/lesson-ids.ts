import type { Problem } from '../problem.ts';
import type { Check } from './check.ts';

/** A lesson's id is its address for good, so no two lessons share one, aliases included. */
export const lessonIds: Check = ({ lessons }) => {
  const problems: Problem[] = [];
  const owners = new Map<string, string>();
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
      if (owner) {
        problems.push({
          file: lesson.file,
          line: lesson.lineOfFact(['aliases', index]),
          what: `The alias \`${alias}\` already leads to ${owner}.`,
          mend: 'take it out here, or there.',
        });
      } else owners.set(alias, lesson.file);
    });
  }
  return problems;
};
