import { describe, expect, it } from 'vitest';
import { previewRestore } from '../../../../src/formats/backup/restore-preview.ts';
import { answered } from '../../projections/happened.ts';

const [a, b, c, d, e] = [1, 2, 3, 4, 5].map((at) => answered(at, `opening/${at}`));
if (!a || !b || !c || !d || !e) throw new Error('five');

const forked = (here: (typeof a)[], events: (typeof a)[], setAside: { record: number; reason: string }[] = []) =>
  previewRestore({ events, setAside, damaged: undefined }, here).forked;

describe('A history forked', () => {
  it('when one browser went on here and in the copy', () => {
    expect(forked([a, b, d], [a, b, c, e])).toBe(2);
  });

  it('not when the copy only went on', () => {
    expect(forked([a, b], [a, b, c, d])).toBe(0);
  });

  it('not when this browser lost something and went on', () => {
    expect(forked([a, b, e], [a, b, c, d])).toBe(0);
  });

  it('not when two browsers did', () => {
    const others = [c, d].map((event) => ({ ...event, device: 'laptop' }));
    expect(forked([a, b], others)).toBe(0);
  });

  it('is not claimed of a copy that can’t be read whole', () => {
    expect(forked([a, b, d], [a, c, e], [{ record: 2, reason: 'was changed since it was saved' }])).toBe(0);
  });
});
