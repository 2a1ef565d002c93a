import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ROLES, ROUNDS, SIGNS } from '../../../../src/team/role-play/play.ts';
import { apartInWords, ratingCode, readRatingCode } from '../../../../src/team/role-play/rating-code.ts';
import { runs } from '../../runs.ts';

const AROUND = { play: 'delight', seed: 'k7qm', round: 1, rows: 2 } as const;
const CODE = ratingCode({ role: 'seller', levels: [3, 2] }, AROUND);
const refusal = (typed: string, around = {}): string => {
  const read = readRatingCode(typed, { ...AROUND, ...around });
  return 'refused' in read ? read.refused : `read as ${JSON.stringify(read.rating)}`;
};

describe('The code of a rating', () => {
  it('brings the rating back, however it is typed', () => {
    const rating = fc.record({
      role: fc.constantFrom(...ROLES),
      levels: fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 3, maxLength: 3 }),
    });
    fc.assert(
      fc.property(rating, fc.constantFrom(...ROUNDS), (rated, round) => {
        const around = { ...AROUND, round, rows: 3 };
        const code = ratingCode(rated, around);
        for (const typed of [
          code,
          code.toLowerCase(),
          `${code.slice(0, 3)} ${code.slice(3)}`,
          ` ${code.slice(0, 2)}-${code.slice(2)}.`,
        ]) {
          expect(readRatingCode(typed, around)).toEqual({ rating: rated });
        }
      }),
      { numRuns: runs() },
    );
  });

  it('that a first release wrote is read for ever', () => {
    expect(CODE).toMatchInlineSnapshot(`"24V6MC"`);
    expect(readRatingCode(CODE, AROUND)).toEqual({ rating: { role: 'seller', levels: [3, 2] } });
  });

  it('with one sign that was misheard is refused, and nothing ever throws', () => {
    for (let at = 0; at < CODE.length; at++) {
      for (const sign of SIGNS.toUpperCase()) {
        if (sign !== CODE[at])
          expect(refusal(CODE.slice(0, at) + sign + CODE.slice(at + 1))).toContain('doesn’t belong');
      }
    }
    fc.assert(fc.property(fc.string(), (typed) => void readRatingCode(typed, AROUND)));
  });

  it('is refused in words', () => {
    expect([
      refusal('  '),
      refusal('K7Q'),
      refusal(`${CODE.slice(0, 5)}O`),
      refusal(CODE, { round: 2 }),
      refusal(CODE, { seed: 'zzzz' }),
    ]).toMatchInlineSnapshot(`
      [
        "Type the code that the other one reads out.",
        "A code has 6 letters and digits. This one has 3.",
        "No code has “O” in it. Ask for it once more: B, 8 and 3 sound alike, and so do M and N.",
        "This code doesn’t belong to round 2 of this link. Check each sign, that you’re both in the same round, and that the other link ends in #k7qm, too.",
        "This code doesn’t belong to round 1 of this link. Check each sign, that you’re both in the same round, and that the other link ends in #zzzz, too.",
      ]
    `);
    expect(refusal(CODE, { play: 'insight' })).toContain('doesn’t belong');
  });

  it('keeps no level that there isn’t', () => {
    const code = ratingCode({ role: 'buyer', levels: [9, -1] }, AROUND);
    expect(readRatingCode(code, AROUND)).toEqual({ rating: { role: 'buyer', levels: [0, 0] } });
  });
});

it('How far two ratings are apart is said in words', () => {
  expect([apartInWords(3, 3), apartInWords(2, 3), apartInWords(4, 1), apartInWords(0, 3)]).toMatchInlineSnapshot(`
    [
      "The same.",
      "One level apart. Which line made the difference?",
      "3 levels apart. Each quotes the line first.",
      "Only one of you rated it.",
    ]
  `);
});
