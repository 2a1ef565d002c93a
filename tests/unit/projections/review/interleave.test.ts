import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { interleaved } from '../../../../src/projections/review/interleave.ts';
import { runs } from '../../runs.ts';

/** `a1` is of lesson a; modules go by pairs of letters. */
const of = (name: string) => ({
  name,
  lesson: { id: name.charAt(0), module: 'aabbccdd'.charAt('abcdefgh'.indexOf(name.charAt(0))) },
});
const order = (names: string, most: number): string =>
  interleaved(names.split(' ').map(of), most)
    .map(({ name }) => name)
    .join(' ');

describe('What is asked in a row', () => {
  it('is of another lesson each time', () => {
    expect(order('a1 a2 c1 c2', 9)).toBe('a1 c1 a2 c2');
  });

  it('is of another module where there is one', () => {
    expect(order('a1 b1 c1', 9)).toBe('a1 c1 b1');
  });

  it('keeps a lesson together when there is no other', () => {
    expect(order('a1 a2 a3', 9)).toBe('a1 a2 a3');
    expect(order('a1 a2 a3', 2)).toBe('a1 a2');
  });

  it('leaves out what there is too much of', () => {
    expect(order('a1 a2 a3 a4 b1', 9)).toBe('a1 b1 a2');
  });

  it('takes others from further down instead', () => {
    expect(order('a1 a2 a3 b1', 3)).toBe('a1 b1 a2');
    expect(order('a1 a2 a3 a4 a5 c1 c2', 5)).toBe('a1 c1 a2 c2 a3');
  });

  it('begins with the most urgent of all', () => {
    expect(order('c1 a1 a2', 9)).not.toBe('');
    expect(order('a1 a2 b1 c1 c2', 4).split(' ')[0]).toBe('a1');
  });

  it('is nothing of nothing, or for no time', () => {
    expect(interleaved([], 5)).toEqual([]);
    expect(interleaved([of('a1'), of('b1')], 0)).toEqual([]);
  });
});

it('Whatever there is, no two of one lesson follow each other unless there is but one, and as many are asked as can be', () => {
  const ranked = fc.array(fc.constantFrom(...'aaaaabbcdefgh'), { maxLength: 40 });
  fc.assert(
    fc.property(ranked, fc.nat({ max: 45 }), (letters, most) => {
      const all = letters.map((letter, index) => of(`${letter}${index}`));
      const asked = interleaved(all, most);
      expect(new Set(asked).size).toBe(asked.length);
      expect(all).toEqual(expect.arrayContaining(asked));
      const isAlone = new Set(letters).size <= 1;
      const beside = asked.filter((each, index) => each.lesson.id === asked[index - 1]?.lesson.id);
      expect(isAlone || beside.length === 0).toBe(true);
      expect(asked).toHaveLength(isAlone ? Math.min(most, all.length) : mostApart(letters, most));
    }),
    { numRuns: runs() },
  );
});

/** The length of the longest row without two beside each other: no letter may have more than every second place of it. */
function mostApart(letters: readonly string[], most: number): number {
  const counts = [...new Set(letters)].map((letter) => letters.filter((each) => each === letter).length);
  const fits = (length: number): boolean =>
    counts.reduce((sum, count) => sum + Math.min(count, Math.ceil(length / 2)), 0) >= length;
  return Array.from({ length: Math.min(most, letters.length) + 1 }, (_, length) => length).findLast(fits) ?? 0;
}
