import { repeatedIndexes } from '../../primitives/repeated.ts';
import { choices, nearest } from '../../primitives/valid-choices.ts';
import type { CourseSources, LessonSource, Read } from '../course-sources.ts';
import type { Problem } from '../problem.ts';
import type { Sayings } from '../schemas/sayings.ts';
import type { Check } from './check.ts';

/** Themes have an id of their own, and each line is what a lesson says buyers say, once, with a rule of such a lesson. */
export const sayings: Check = ({ sayings: read, lessons, lessonFolders }) => {
  // A file that can't be read has been told of.
  if (!read) return [];
  // What a lesson says that can't be read is not known.
  const areKnown =
    lessons.length === lessonFolders.length &&
    lessons.every(({ gaps }) => !gaps.facts.has('buyerSays') && !gaps.facts.has('takeaways'));
  return [...sameIds(read), ...sameLines(read), ...(areKnown ? unknownParts(read, lessons) : [])];
};

function sameIds({ file, facts, lineOf }: Read<Sayings>): Problem[] {
  const ids = facts.themes.map(({ id }) => id);
  return Array.from(repeatedIndexes(ids), (index) => ({
    file,
    line: lineOf(['themes', index]),
    what: `Two themes have the id \`${ids[index]}\`.`,
    mend: 'give the newer one another id; links lead to it.',
  }));
}

/** Every line of the file, and where in the file it stands. */
const linesOf = ({ facts }: Read<Sayings>) =>
  facts.themes.flatMap(({ sayings }, theme) =>
    sayings.map((saying, place) => ({ ...saying, path: ['themes', theme, 'sayings', place] as const })),
  );

function sameLines(read: Read<Sayings>): Problem[] {
  const lines = linesOf(read);
  const repeated = repeatedIndexes(lines.map(({ says }) => says));
  return lines.flatMap(({ says, path }, index) =>
    repeated.has(index)
      ? [
          {
            file: read.file,
            line: read.lineOf([...path, 'says']),
            what: `“${says}” is listed twice.`,
            mend: 'leave it in the theme in which a rep would look for it.',
          },
        ]
      : [],
  );
}

function unknownParts(read: Read<Sayings>, lessons: CourseSources['lessons']): Problem[] {
  const all = lessons.flatMap(({ facts }) => facts.buyerSays);
  return linesOf(read).flatMap(({ says, rule, path }): Problem[] => {
    const home = lessons.filter(({ facts }) => facts.buyerSays.includes(says));
    if (home.length > 0) return rule === undefined ? [] : unknownRule(read, home, { says, rule, path });
    return [
      {
        file: read.file,
        line: read.lineOf([...path, 'says']),
        what: `No lesson has “${says}” among its \`buyerSays\`.`,
        mend: nearestLine(all, says),
      },
    ];
  });
}

/** All lines of a course would be no help. */
function nearestLine(all: readonly string[], says: string): string {
  const near = nearest(all, says);
  return near === undefined ? 'add it to the lesson that answers it, or take it out here.' : `did you mean “${near}”?`;
}

function unknownRule(
  { file, lineOf }: Read<Sayings>,
  home: readonly LessonSource[],
  { says, rule, path }: { says: string; rule: string; path: readonly (string | number)[] },
): Problem[] {
  const known = home.flatMap(({ facts }) => facts.takeaways);
  if (known.includes(rule)) return [];
  return [
    {
      file,
      line: lineOf([...path, 'rule']),
      what: `“${says}” has the rule “${rule}”, which is no takeaway of a lesson that answers it.`,
      mend: choices(known, rule),
    },
  ];
}
