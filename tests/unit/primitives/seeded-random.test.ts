import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/primitives/seeded-random.ts';
import { hashOf } from '../../../src/primitives/text-hash.ts';

describe('The hash of a text', () => {
  it.each([
    ['', 0x811c9dc5],
    ['a', 0xe40c292c],
    ['foobar', 0xbf9cf968],
  ])('is the one that FNV-1a is published with: %j', (text, hash) => {
    expect(hashOf(text)).toBe(hash);
  });

  it.each([
    ['naïve', 0x36e99b4c],
    ['😀', 0xcb31c4b8],
  ])('stays as it was beyond ASCII: %j', (text, hash) => {
    expect(hashOf(text)).toBe(hash);
  });
});

describe('Random numbers with a seed', () => {
  const first = (seed: number, count: number): number[] => Array.from({ length: count }, seededRandom(seed));

  it('are the same for the same seed, and others for the next', () => {
    expect(first(7, 5)).toEqual(first(7, 5));
    expect(first(7, 5)).not.toEqual(first(8, 5));
  });

  it('are from 0 up to 1, and even', () => {
    const numbers = first(1, 10_000);
    for (const number of numbers) {
      expect(number).toBeGreaterThanOrEqual(0);
      expect(number).toBeLessThan(1);
    }
    for (const tenth of Array.from({ length: 10 }, (_, index) => index)) {
      const share = numbers.filter((number) => Math.floor(number * 10) === tenth).length / numbers.length;
      expect(share).toBeCloseTo(0.1, 1);
    }
  });
});
