import fc from 'fast-check';
import { encode } from 'uqr';
import { describe, expect, it } from 'vitest';
import { MOST_QR_CHARACTERS } from '../../../../src/formats/carry/carry-codes.ts';
import { qrPath } from '../../../../src/formats/qr/qr-path.ts';
import { triesMutants } from '../../runs.ts';

/** The modules that a path fills, as a plotter would find them; one that is filled twice is a fault. */
function modulesOf(path: string, size: number): boolean[][] {
  const modules = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  const drawn = path.replaceAll(/M(\d+) (\d+)h(\d+)v1h-(\d+)z/g, (_all, x, y, width, back) => {
    expect(back).toBe(width);
    for (let column = Number(x); column < Number(x) + Number(width); column++) {
      const row = modules[Number(y)] ?? [];
      expect(row[column]).toBe(false);
      row[column] = true;
    }
    return '';
  });
  expect(drawn).toBe('');
  return modules;
}

describe('A QR code', () => {
  it('draws exactly the dark modules, with a border of four light ones', async () => {
    const address = fc.webUrl({ withFragments: true });
    await fc.assert(
      fc.asyncProperty(address, async (url) => {
        const { path, size } = await qrPath(url);
        const bare = encode(url, { ecc: 'M', boostEcc: true, border: 0 });
        expect(size).toBe(bare.size + 8);
        const inner = modulesOf(path, size).slice(4, -4);
        expect(inner.map((row) => row.slice(4, -4))).toEqual(bare.data);
        expect(modulesOf(path, size).flat().filter(Boolean)).toHaveLength(bare.data.flat().filter(Boolean).length);
      }),
      // Each takes tens of milliseconds, and one address differs little from another.
      { numRuns: triesMutants ? 3 : 20 },
    );
  });

  it('is drawn in as few rectangles as rows allow', async () => {
    // Both finder patterns of a code of 21 modules begin with seven dark ones.
    expect((await qrPath('HI')).path).toMatch(/^M4 4h7v1h-7z(.*z)?M18 4h7v1h-7zM4 5h1v1h-1z/);
  });

  it('has at most 105 modules a side when a phone is to read it off a screen', async () => {
    expect((await qrPath('x'.repeat(MOST_QR_CHARACTERS), 'L')).size).toBe(105 + 8);
  });

  it.each([
    ['M', 2_331],
    ['L', 2_332],
    ['L', 2_953],
  ] as const)('is of level %s with %i bytes', async (ecc, bytes) => {
    const text = 'x'.repeat(bytes);
    const { path, size } = await qrPath(text);
    expect(modulesOf(path, size)).toEqual(encode(text, { ecc, border: 4 }).data);
  });

  it('counts bytes, not characters', async () => {
    const text = `${'x'.repeat(2_330)}é`;
    const { path, size } = await qrPath(text);
    expect(modulesOf(path, size)).toEqual(encode(text, { ecc: 'L', border: 4 }).data);
  });

  it('holds no more than that', async () => {
    await expect(qrPath('x'.repeat(2_954))).rejects.toThrow(RangeError);
  });
});
