import { choices, listed } from '../../primitives/valid-choices.ts';
import type { CourseSources, Read } from '../course-sources.ts';
import type { Problem } from '../problem.ts';
import type { Skills } from '../schemas/skills.ts';
import type { Check } from './check.ts';
import { sameNames } from './same-names.ts';

/** Lessons and modules name skills of skills.yaml, each at least one, and each of those is practiced somewhere. */
export const skills: Check = (sources) => {
  // A file that can't be read has been told of.
  if (!sources.skills) return [];
  const known = Object.keys(sources.skills.facts);
  const lists = [...lessonLists(sources), ...moduleLists(sources)];
  if (known.length === 0) return noSkills(sources.skills.file, [...new Set(lists.flatMap(({ named }) => named))]);
  const unknown = lists.flatMap((list) => unknownSkills(list, known));
  return [
    ...sameNames(sources.skills, 'skills'),
    ...lists.flatMap((list) => noneNamed(list, known)),
    ...unknown,
    // One that is misspelt in its lesson is not left over as well.
    ...(unknown.length === 0 ? unpracticed(sources.skills, sources) : []),
  ];
};

/** What one file says that it practices. */
interface SkillList {
  thing: 'lesson' | 'module';
  file: string;
  named: readonly string[];
  lineOf: Read<unknown>['lineOf'];
}

const lessonLists = ({ lessons }: CourseSources): SkillList[] =>
  lessons.map(({ file, facts, lineOfFact }) => ({ thing: 'lesson', file, named: facts.skills, lineOf: lineOfFact }));

const moduleLists = ({ modules }: CourseSources): SkillList[] =>
  modules.map(({ file, facts, lineOf }) => ({ thing: 'module', file, named: facts.skills, lineOf }));

const unknownSkills = ({ file, named, lineOf }: SkillList, known: readonly string[]): Problem[] =>
  named.flatMap((id, index): Problem[] => {
    if (known.includes(id)) return [];
    const what = `The skill \`${id}\` is not in skills.yaml.`;
    return [{ file, line: lineOf(['skills', index]), what, mend: choices(known, id) }];
  });

const noneNamed = ({ thing, file, named, lineOf }: SkillList, known: readonly string[]): Problem[] =>
  named.length > 0
    ? []
    : [
        {
          file,
          line: lineOf(['skills']),
          what: `The ${thing} names no skill.`,
          mend: `list under \`skills\` what it practices: ${choices(known)}`,
        },
      ];

function unpracticed({ file, facts, lineOf }: Read<Skills>, { lessons, lessonFolders }: CourseSources): Problem[] {
  // What a lesson practices that can't be read, nobody knows.
  if (lessons.length < lessonFolders.length) return [];
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

/** Told once and not in each lesson. */
const noSkills = (file: string, named: readonly string[]): Problem[] =>
  named.length === 0
    ? []
    : [
        {
          file,
          what: `The file is missing or empty, though lessons or modules name skills: ${listed(named, 'and')}.`,
          mend: 'write each id into it, and below that `name`; or take `skills` out of the lessons and modules.',
        },
      ];
