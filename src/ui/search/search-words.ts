import { figure } from '../../primitives/count.ts';
import type { Found } from '../../search/read/find-places.ts';

/** How many places were found, in words. */
export function countWords({ all, allCount, some }: Found): string {
  if (allCount === 0 && some.length === 0) return 'Nothing found.';
  if (allCount === 0) return 'No place has all of these words. The nearest come first.';
  const places = allCount === 1 ? '1 place' : `${figure(allCount)} places`;
  const shown = all.length < allCount ? ` The first ${all.length} are shown.` : '';
  const others = some.length > 0 ? ' Places with some of these words follow.' : '';
  return `${places} found.${shown}${others}`;
}

/** What was read as something else, as a sentence; empty when nothing was. */
export const correctionWords = ({ corrected }: Found): string =>
  corrected.length === 0
    ? ''
    : `Searched for ${corrected.map(({ typed, words }) => `“${words.join('” or “')}” instead of “${typed}”`).join(', ')}.`;

export const kindWords = {
  lesson: 'Lesson',
  section: '',
  exercise: 'Exercise',
  term: 'Glossary',
  module: 'Module',
  path: 'Learning path',
  rule: 'House rule',
} as const;
