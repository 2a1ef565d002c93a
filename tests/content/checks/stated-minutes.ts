import type { Problem } from '../../../src/catalog/problem.ts';
import { countedMinutes } from '../measures/reading-time.ts';
import type { LessonText } from '../text/lesson-text.ts';

/** How far the stated minutes may lie from the counted ones, as a share of these. */
const TOLERANCE = 0.2;
/** Minutes that fit between two calls. */
const LONGEST = 12;

/** A lesson that takes longer than it says, or less long, or too long. */
export function statedMinutes(lesson: LessonText): Problem[] {
  const { file, facts, lineOfFact } = lesson.source;
  const counted = countedMinutes(lesson);
  if (counted <= LONGEST + 0.5 && Math.abs(facts.minutes - counted) <= TOLERANCE * counted) return [];
  return [
    {
      file,
      line: lineOfFact(['minutes']),
      what: `The lesson says ${facts.minutes} minutes and takes about ${counted.toFixed(1)}.`,
      mend: mendOf(facts.minutes, counted),
    },
  ];
}

/** A lesson may state 3 to 12 minutes; beyond these it has to change. */
function mendOf(stated: number, counted: number): string {
  const change = `make the lesson ${stated < counted ? 'shorter' : 'longer'}.`;
  const minutes = Math.round(counted);
  return minutes < 3 || minutes > LONGEST ? change : `write \`minutes: ${minutes}\`, or ${change}`;
}
