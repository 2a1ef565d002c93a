import { crc32 } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checksum } from '../../../src/primitives/checksum.ts';
import { runs } from '../runs.ts';

describe('A checksum', () => {
  it.each([
    ['', '00000000'],
    ['a', 'e8b7be43'],
    ['123456789', 'cbf43926'],
    ['The quick brown fox jumps over the lazy dog', '414fa339'],
    ['é😀', '7f805a06'],
  ])('of %j is the one that every CRC-32 gives', (text, sum) => {
    expect(checksum(text)).toBe(sum);
  });

  it('of any text is that of zlib, in eight digits', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(checksum(text)).toBe(crc32(text).toString(16).padStart(8, '0'));
      }),
      { numRuns: runs() },
    );
  });

  it('changes with any single bit', () => {
    const flip = fc
      .string({ minLength: 1, maxLength: 300 })
      .chain((text) => fc.tuple(fc.constant(text), fc.nat(text.length - 1), fc.nat(6)));
    fc.assert(
      fc.property(flip, ([text, index, bit]) => {
        const flipped = String.fromCharCode(text.charCodeAt(index) ^ (1 << bit));
        expect(checksum(text.slice(0, index) + flipped + text.slice(index + 1))).not.toBe(checksum(text));
      }),
      { numRuns: runs() },
    );
  });
});
