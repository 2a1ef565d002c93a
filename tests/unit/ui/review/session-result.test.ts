import { describe, expect, it } from 'vitest';
import { resultOf } from '../../../../src/ui/review/session-result.ts';
import { recalled } from '../../projections/happened.ts';

const asks = ['one/a', 'two/b', 'three/c'].map((question) => ({ asked: question, question }));

describe('What came of a session', () => {
  it('counts first tries, and names what was missed', () => {
    const tries = [
      [recalled(1, 'one/a')],
      [recalled(2, 'two/b', { score: 0 }), recalled(3, 'two/b', { attempt: 2 })],
      [],
    ];
    expect(resultOf(asks, tries)).toEqual({ words: '1 of 2 right on the first try.', missed: ['two/b'] });
  });

  it('says what was sure and wrong, without blame', () => {
    const tries = [[recalled(1, 'one/a', { score: 0, confidence: 'sure' })]];
    expect(resultOf(asks, tries).words).toBe(
      '0 of 1 right on the first try. You were sure of 1 answer you got wrong; it comes back tomorrow.',
    );
  });

  it('is nothing where nothing was answered', () => {
    expect(resultOf(asks, [])).toEqual({ words: '', missed: [] });
  });
});
