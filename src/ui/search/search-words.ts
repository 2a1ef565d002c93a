import { count } from '../../primitives/count.ts';
import type { Found } from '../../search/read/find-places.ts';
import type { Answer, SearchDocument } from '../../search/shared/document.ts';

/** What was found, in words. */
export function countWords({ all, allCount, some, answer }: Found): string {
  if (allCount === 0 && some.length === 0) return 'Nothing found.';
  if (allCount === 0) return answer ? 'Closest matches:' : 'Nothing says exactly that. Closest matches:';
  const shown = all.length < allCount ? ` Here are the first ${all.length}.` : '';
  const others = some.length > 0 ? ' Close matches follow.' : '';
  return `${count(allCount, 'result')}.${shown}${others}`;
}

/** What a screen reader says once the list stands: the answer first. */
export const saidWords = (found: Found): string =>
  [found.answer ? `${leadWords(found.answer)} ${found.answer.say}` : '', countWords(found).replace(/:$/, '.')]
    .filter((part) => part !== '')
    .join(' ');

/** Before the line of an answer. */
export const leadWords = ({ isPlan }: Pick<Answer, 'isPlan'>): string => (isPlan ? 'Your plan:' : 'You could say:');

/** "Practice it, 3 min" */
export const practiceWords = ({ practice: { minutes } }: Pick<Answer, 'practice'>): string =>
  `Practice it, ${minutes} min`;

/** What was read as something else, as a sentence; empty when nothing was. */
export const correctionWords = ({ corrected }: Found): string =>
  corrected.length === 0
    ? ''
    : `Searched for ${corrected.map(({ typed, words }) => `“${words.join('” or “')}” instead of “${typed}”`).join(', ')}.`;

/** What a place is, where its title does not tell. */
export const kindWords: Readonly<Record<SearchDocument['kind'], string>> = {
  lesson: '',
  section: '',
  exercise: 'Exercise',
  term: 'Glossary',
  module: 'Module',
  path: 'Learning path',
  rule: 'House rule',
  answer: '',
};
