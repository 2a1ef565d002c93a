import { describe, expect, it } from 'vitest';
import { gapInWords, ratedCriteria } from '../../../../src/team/reply/gap-in-words.ts';
import { questions } from '../hand-in/work.ts';

const found = questions.find(({ kind }) => kind === 'write');
const question = found && {
  ...found,
  criteria: { theirs: 'Begins with their word', short: 'Is short', ask: 'Asks one thing', day: 'Names a day' },
};
const response = { ratings: {}, text: 'Dear Sam', met: { theirs: 'you said', short: '' }, stage: 'judging' };

describe('How a trainer rated an answer', () => {
  it('is told beside how one rated oneself, criterion by criterion and over all', () => {
    const rated = ratedCriteria(
      { criteria: { day: false, ask: true, short: false, theirs: true } },
      question,
      response,
      'Maria',
    );
    const told = rated.map(({ text, words }) => `${text}: ${words}.`);
    expect([...told, gapInWords(rated, 'Maria')].join('\n')).toMatchInlineSnapshot(`
      "Begins with their word: You both say yes.
      Is short: You say yes, Maria says not yet.
      Asks one thing: You say not yet, Maria says yes.
      Names a day: You both say not yet.
      You and Maria agree on 2 of 4."
    `);
  });

  it('stands alone where one did not rate oneself, or the question is gone', () => {
    const criteria = { criteria: { theirs: true, short: false } };
    const alone = [ratedCriteria(criteria, undefined, response, ''), ratedCriteria(criteria, question, 7, 'Maria')];
    expect(alone.map((rated) => rated.map(({ text, words }) => `${text}: ${words}`))).toMatchInlineSnapshot(`
      [
        [
          "A criterion this exercise no longer has: Yes, says your trainer",
          "A criterion this exercise no longer has: Not yet, says your trainer",
        ],
        [
          "Begins with their word: Yes, says Maria",
          "Is short: Not yet, says Maria",
        ],
      ]
    `);
    expect(gapInWords(alone[0] ?? [], '')).toBe('');
  });

  it('agrees on all of it in words of their own', () => {
    const rated = ratedCriteria({ criteria: { theirs: true, ask: false } }, question, response, '');
    expect(gapInWords(rated, '')).toBe('You and your trainer agree on all 2.');
  });

  it('of a criterion called like a part of every object finds no text', () => {
    const [rated] = ratedCriteria({ criteria: { 'to-string': true, valueof: true } }, question, response, '');
    expect(rated?.text).toBe('A criterion this exercise no longer has');
  });
});
