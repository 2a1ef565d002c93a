import { expect, it } from 'vitest';
import { glossaryByLetter } from '../../../src/site/glossary-entries.ts';
import { courseOf } from './built-course.ts';

it('The glossary has each letter that a word begins with, once, with accents and small letters under the plain capital', () => {
  const words = { b: 'bracket', e: 'économie', a: 'Advance', x: 'Encourager', n: '80/20 rule' };
  const glossary = Object.entries(words)
    .map(([id, term]) => `${id}-word:\n  term: ${term}\n  definition: A word.\n`)
    .join('');
  const lesson = courseOf({ 'glossary.yaml': `advance:\n  term: advance\n  definition: A step.\n${glossary}` });
  expect(glossaryByLetter(lesson).map(({ letter, entries }) => [letter, entries.map(({ term }) => term)])).toEqual([
    ['#', ['80/20 rule']],
    ['A', ['advance', 'Advance']],
    ['B', ['bracket']],
    ['E', ['économie', 'Encourager']],
  ]);
});
