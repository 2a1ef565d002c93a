import { repeatedIndexes } from '../../primitives/repeated.ts';
import { choices } from '../../primitives/valid-choices.ts';
import type { CourseSources, LessonSource, Read } from '../course-sources.ts';
import type { Problem } from '../problem.ts';
import type { Situations } from '../schemas/situations.ts';
import type { Check } from './check.ts';

/** Situations have an id of their own, lessons that exist, each once, and rules that stand in one of these. */
export const situations: Check = ({ situations: read, lessons, lessonFolders }) => {
  // A file that can't be read has been told of.
  if (!read) return [];
  return [...sameIds(read), ...wrongLessons(read, lessonFolders), ...unknownRules(read, lessons)];
};

function sameIds({ file, facts, lineOf }: Read<Situations>): Problem[] {
  const ids = facts.situations.map(({ id }) => id);
  return Array.from(repeatedIndexes(ids), (index) => ({
    file,
    line: lineOf(['situations', index]),
    what: `Two situations have the id \`${ids[index]}\`.`,
    mend: 'give the newer one another id; links lead to it.',
  }));
}

const wrongLessons = (
  { file, facts, lineOf }: Read<Situations>,
  lessonFolders: CourseSources['lessonFolders'],
): Problem[] =>
  facts.situations.flatMap(({ id, lessons }, index) => {
    const repeated = repeatedIndexes(lessons);
    return lessons.flatMap((lesson, place): Problem[] => {
      const line = lineOf(['situations', index, 'lessons', place]);
      if (repeated.has(place))
        return [
          {
            file,
            line,
            what: `The situation \`${id}\` lists the lesson \`${lesson}\` twice.`,
            mend: 'take one of the two out.',
          },
        ];
      if (lessonFolders.includes(lesson)) return [];
      return [
        {
          file,
          line,
          what: `The situation \`${id}\` lists the lesson \`${lesson}\`, which does not exist.`,
          mend: choices(lessonFolders, lesson),
        },
      ];
    });
  });

function unknownRules({ file, facts, lineOf }: Read<Situations>, all: readonly LessonSource[]): Problem[] {
  return facts.situations.flatMap(({ id, rules, lessons }, index) => {
    const sources = lessons.map((lesson) => all.find((each) => each.id === lesson));
    // The takeaways of a lesson that is not there, or can't be read, are not known.
    if (sources.some((source) => !source || source.gaps.facts.has('takeaways'))) return [];
    const known = sources.flatMap((source) => source?.facts.takeaways ?? []);
    return rules.flatMap((rule, place): Problem[] => {
      if (known.includes(rule)) return [];
      return [
        {
          file,
          line: lineOf(['situations', index, 'rules', place]),
          what: `The situation \`${id}\` has the rule “${rule}”, which is no takeaway of its lessons.`,
          mend: choices(known, rule),
        },
      ];
    });
  });
}
