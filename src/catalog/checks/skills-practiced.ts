import { choices } from '../../primitives/valid-choices.ts';
import type { CourseSources, Read } from '../course-sources.ts';
import type { Problem } from '../problem.ts';
import type { Skills } from '../schemas/skills.ts';
import type { Check } from './check.ts';
import { type SkillList, skillLists } from './skills.ts';

/** Lessons and modules name a skill each, and each skill is practiced somewhere. */
export const skillsPracticed: Check = (sources) => {
  const known = Object.keys(sources.skills?.facts ?? {});
  // A course may do without skills; a file that can't be read has been told of.
  if (!sources.skills || known.length === 0) return [];
  const lists = skillLists(sources);
  const areKnown = lists.every(({ named }) => named.every((id) => known.includes(id)));
  return [
    ...lists.flatMap((list) => noneNamed(list, known)),
    // One that is misspelt in its lesson is not left over as well.
    ...(areKnown ? unpracticed(sources.skills, sources) : []),
  ];
};

function noneNamed({ thing, file, named, lineOf }: SkillList, known: readonly string[]): Problem[] {
  if (named.length > 0) return [];
  return [
    {
      file,
      line: lineOf(['skills']),
      what: `The ${thing} names no skill.`,
      mend: `list under \`skills\` what it practices: ${choices(known)}`,
    },
  ];
}

function unpracticed({ file, facts, lineOf }: Read<Skills>, { lessons, lessonFolders }: CourseSources): Problem[] {
  // What a lesson practices that can't be read, nobody knows.
  if (lessons.length < lessonFolders.length || lessons.some(({ gaps }) => gaps.facts.has('skills'))) return [];
  const practiced = new Set(lessons.flatMap((lesson) => lesson.facts.skills));
  return Object.keys(facts)
    .filter((id) => !practiced.has(id))
    .map((id) => ({
      file,
      line: lineOf([id]),
      what: `No lesson practices the skill \`${id}\`, so nobody would find anything by it.`,
      mend: 'name it under `skills` in the lessons that practice it, or take it out.',
    }));
}
