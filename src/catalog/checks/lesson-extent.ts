import { count } from '../../primitives/count.ts';
import type { Problem } from '../problem.ts';
import type { LessonFacts } from '../schemas/lesson.ts';
import type { Check } from './check.ts';

interface Extent {
  field: 'minutes' | 'buyerSays' | 'takeaways' | 'sources';
  least: number;
  most?: number;
  /** What one of them is called. */
  thing: string;
  /** What to do when there are too few, and when there are too many. */
  more: string;
  fewer?: string;
}

const EXTENTS: readonly Extent[] = [
  {
    field: 'minutes',
    least: 3,
    most: 15,
    thing: 'minute',
    more: 'join it with a lesson that goes on from it.',
    fewer: 'make two lessons of it, each with one idea.',
  },
  {
    field: 'buyerSays',
    least: 1,
    thing: 'line that a buyer says',
    more: 'write what a buyer says that this lesson answers, in the buyer’s words: people look for it by that.',
  },
  {
    field: 'takeaways',
    least: 2,
    most: 4,
    thing: 'takeaway',
    more: 'say what the lesson teaches once more, in a few short rules.',
    fewer: 'keep those that a rep needs on a call.',
  },
  { field: 'sources', least: 1, thing: 'source', more: 'say what the lesson rests on, so that people can look it up.' },
];

/** A lesson fits between two calls, and has what makes it easy to find, to keep and to trust. */
export const lessonExtent: Check = ({ lessons }) =>
  lessons.flatMap(({ file, facts, gaps, lineOfFact }) =>
    EXTENTS.filter(({ field }) => !gaps.facts.has(field)).flatMap((extent) =>
      breaches(extent, sizeOf(facts[extent.field])).map((breach) => ({
        file,
        line: lineOfFact([extent.field]),
        ...breach,
      })),
    ),
  );

function breaches({ field, least, most, thing, more, fewer }: Extent, size: number): Pick<Problem, 'what' | 'mend'>[] {
  const isTooMuch = most !== undefined && size > most;
  if (size >= least && !isTooMuch) return [];
  const [has, have] = field === 'minutes' ? ['takes', 'take'] : ['has', 'have'];
  const told = size === 0 ? `no ${thing}` : count(size, thing);
  const wanted = most === undefined ? `${least} or more` : `${least} to ${most}`;
  return [
    { what: `The lesson ${has} ${told}: it should ${have} ${wanted}.`, mend: isTooMuch ? (fewer ?? more) : more },
  ];
}

const sizeOf = (value: LessonFacts[Extent['field']]): number => (typeof value === 'number' ? value : value.length);
