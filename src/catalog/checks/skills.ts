import { choices, listed } from '../../primitives/valid-choices.ts';
import type { CourseSources, Read } from '../course-sources.ts';
import type { Problem } from '../problem.ts';
import type { Check } from './check.ts';
import { sameNames } from './same-names.ts';

/** Lessons and modules name skills of skills.yaml, and no two of those have one name. */
export const skills: Check = (sources) => {
  // A file that can't be read has been told of.
  if (!sources.skills) return [];
  const known = Object.keys(sources.skills.facts);
  const lists = skillLists(sources);
  if (known.length === 0) return noSkills(sources.skills.file, [...new Set(lists.flatMap(({ named }) => named))]);
  return [...sameNames(sources.skills, 'skills'), ...lists.flatMap((list) => unknownSkills(list, known))];
};

/** What one file says that it practices. */
export interface SkillList {
  thing: 'lesson' | 'module';
  file: string;
  named: readonly string[];
  lineOf: Read<unknown>['lineOf'];
}

/** Those that can be read. */
export const skillLists = ({ lessons, modules }: CourseSources): SkillList[] => [
  ...lessons
    .filter(({ gaps }) => !gaps.facts.has('skills'))
    .map(
      ({ file, facts, lineOfFact }): SkillList => ({
        thing: 'lesson',
        file,
        named: facts.skills,
        lineOf: lineOfFact,
      }),
    ),
  ...modules
    .filter(({ gaps }) => !gaps.has('skills'))
    .map(({ file, facts, lineOf }): SkillList => ({ thing: 'module', file, named: facts.skills, lineOf })),
];

const unknownSkills = ({ file, named, lineOf }: SkillList, known: readonly string[]): Problem[] =>
  named.flatMap((id, index): Problem[] => {
    if (known.includes(id)) return [];
    const what = `The skill \`${id}\` is not in skills.yaml.`;
    return [{ file, line: lineOf(['skills', index]), what, mend: choices(known, id) }];
  });

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
