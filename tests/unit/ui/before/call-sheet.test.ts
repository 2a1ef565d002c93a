import { describe, expect, it } from 'vitest';
import type { QuestionOutline } from '../../../../src/team/hand-in/question-outline.ts';
import { beforeAddress, beforeIn } from '../../../../src/ui/before/before-address.ts';
import { missedOn, plansOn } from '../../../../src/ui/before/call-sheet.ts';
import { resultWords } from '../../../../src/ui/before/result-words.ts';
import { answered } from '../../projections/happened.ts';

const lessons = ['price', 'order', 'trust', 'story'].map((id) => ({
  id,
  aliases: [],
  title: `The ${id}`,
  module: 'basics',
  plan: `If ${id}, then I will ask`,
}));

describe('The address of a call', () => {
  it('says which one it is, and how long there is', () => {
    expect(beforeIn('?for=renewal&minutes=10')).toEqual({ situation: 'renewal', minutes: 10 });
    expect(beforeIn(beforeAddress('price', 2))).toEqual({ situation: 'price', minutes: 2 });
  });

  it.each(['', '?for=', '?minutes=7', '?minutes=soon', '?for=&minutes=-5'])('says five minutes for %s', (search) => {
    expect(beforeIn(search)).toEqual({ situation: undefined, minutes: 5 });
  });
});

describe('On a sheet', () => {
  it('stand the plans that fit, as many as there is room for', () => {
    const days = ['2026-12-01', '2026-12-02', '2026-12-03', '2026-12-04'];
    const made = ['order', 'elsewhere', 'price', 'trust', 'story'].map((lesson, index) => ({
      lesson,
      day: days[index] ?? '2026-12-05',
    }));
    expect(plansOn({ lessons }, made)).toEqual([
      { plan: 'If order, then I will ask', day: '2026-12-01' },
      { plan: 'If price, then I will ask', day: '2026-12-03' },
      { plan: 'If trust, then I will ask', day: '2026-12-04' },
    ]);
  });

  it('stands no name that the learner gave a call', () => {
    const made = [{ lesson: 'price', day: '2026-12-01', call: 'Ms. Baker' }];
    expect(JSON.stringify(plansOn({ lessons }, made))).not.toContain('Baker');
  });

  it('stands what was missed, with what is right where that fits into a line', () => {
    const outline = (exercise: string, right: readonly string[]): QuestionOutline => ({
      exercise,
      kind: 'choice',
      stem: `What of ${exercise}?`,
      revision: 'a1b2',
      items: { ask: 'Ask first.', wait: 'Wait.', long: 'A long one. '.repeat(20) },
      targets: {},
      right,
    });
    const outlines = [
      outline('price/one', ['ask']),
      outline('order/two', ['ask', 'wait']),
      outline('trust/all', ['ask', 'a-place-in-an-order']),
      outline('story/long', ['long']),
    ];
    expect(
      missedOn({ lessons }, ['trust/all', 'story/long', 'order/two', 'price/gone', 'price/one'], outlines),
    ).toEqual([
      { lesson: 'The order', stem: 'What of order/two?', right: 'Ask first. Wait.' },
      { lesson: 'The price', stem: 'What of price/one?', right: 'Ask first.' },
    ]);
  });
});

describe('How it went is said', () => {
  const asks = ['a', 'b', 'c'].map((id) => ({ asked: `price/${id}`, question: `price/${id}` }));
  it('by the first tries', () => {
    const tries = [[answered(1, 'price/a')], [answered(2, 'price/b', 0), answered(3, 'price/b', 1, 2)]];
    expect(resultWords(asks, tries)).toMatch(/^1 of 2 right on the first try\. What you missed/);
    expect(resultWords(asks, tries.slice(0, 1))).toBe('1 of 1 right on the first try.');
  });
  it('only if something was answered', () => {
    expect(resultWords(asks, [[], []])).toBe('');
  });
});
