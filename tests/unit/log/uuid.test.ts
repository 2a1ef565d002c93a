import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { uuidv7 } from '../../../src/log/uuid.ts';

const filledWith = (byte: number) => (bytes: Uint8Array) => void bytes.fill(byte);
const anyTime = fc.integer({ min: 0, max: 2 ** 48 - 1 });
const anyBytes = fc.uint8Array({ minLength: 16, maxLength: 16 });

describe('A UUIDv7', () => {
  it('is the one of the example in RFC 9562', () => {
    const chance = [0, 0, 0, 0, 0, 0, 0x0c, 0xc3, 0x18, 0xc4, 0xdc, 0x0c, 0x0c, 0x07, 0x39, 0x8f];
    expect(uuidv7(1_645_557_742_000, (bytes) => bytes.set(chance))).toBe('017f22e2-79b0-7cc3-98c4-dc0c0c07398f');
  });

  it('has the version and variant bits, whatever chance gives', () => {
    fc.assert(
      fc.property(anyTime, anyBytes, (now, chance) => {
        const id = uuidv7(now, (bytes) => bytes.set(chance));
        expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
      }),
    );
  });

  it('sorts by time', () => {
    fc.assert(
      fc.property(anyTime, anyTime, anyBytes, anyBytes, (a, b, chanceA, chanceB) => {
        fc.pre(a < b);
        const earlier = uuidv7(a, (bytes) => bytes.set(chanceA));
        const later = uuidv7(b, (bytes) => bytes.set(chanceB));
        expect(earlier < later).toBe(true);
      }),
    );
  });

  it('differs within one millisecond when chance does', () => {
    expect(uuidv7(1, filledWith(1))).not.toBe(uuidv7(1, filledWith(2)));
  });

  it('takes a clock before 1970, or one with fractions, as it can', () => {
    expect(uuidv7(-5, filledWith(0))).toBe('00000000-0000-7000-8000-000000000000');
    expect(uuidv7(1.9, filledWith(0))).toBe('00000000-0001-7000-8000-000000000000');
  });
});
