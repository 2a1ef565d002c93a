import { expect, test } from 'vitest';
import { wordListOf, wordsOf } from '../../../src/search/shared/words.ts';

test.each([
  ['The buyer’s e-mail, re-sent', ['the', 'buyer', 'email', 're', 'sent']],
  ['Café déjà vu', ['cafe', 'deja', 'vu']],
  ['$10,000 a month, or 1,250,000', ['10000', 'a', 'month', 'or', '1250000']],
  ['4.2 of 5,00 in 2024,2025', ['4', '2', 'of', '5', '00', 'in', '2024', '2025']],
  ['1,000th and 12,3456', ['1', '000th', 'and', '12', '3456']],
])('“%s” has its words', (text, words) => {
  expect(wordListOf(text)).toEqual(words);
});

test('a word says where it stands', () => {
  expect(wordsOf('in 10,000 cases')[1]).toEqual({ word: '10000', start: 3, end: 9 });
});
