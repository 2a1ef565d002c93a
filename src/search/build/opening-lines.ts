import type { Course } from '../../catalog/course.ts';
import { OPENING_LINES } from '../shared/opening.ts';

/** What buyers say most often: the first line of each theme, then the second of each, until there are enough. */
export function openingLines(themes: Course['sayings']): string[] {
  const longest = Math.max(0, ...themes.map(({ sayings }) => sayings.length));
  const inTurns = Array.from({ length: longest }, (_, round) =>
    themes.flatMap(({ sayings }) => sayings[round]?.says ?? []),
  );
  return inTurns.flat().slice(0, OPENING_LINES);
}
