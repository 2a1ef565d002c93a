import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partNames, writeBackupParts } from '../../../../src/formats/backup/backup-file.ts';
import { readBackup } from '../../../../src/formats/backup/read-backup.ts';
import type { StoredEvent } from '../../../../src/log/event.ts';
import { answered } from '../../projections/happened.ts';
import { runs } from '../../runs.ts';

const origin = { site: 's', exportedAt: 0, device: 'd' };
const typed = (text: string): StoredEvent => ({ ...answered(1, 'opening/gap'), response: { text } });
const readAll = (files: readonly string[]): StoredEvent[] =>
  files.flatMap((file) => {
    const reading = readBackup(file);
    if (reading.refused !== undefined) throw new Error(reading.refused);
    expect(reading).toMatchObject({ setAside: [], damaged: undefined });
    return reading.events;
  });

describe('What is backed up can be restored', () => {
  it.each([
    ['150,000 characters', 'x'.repeat(150_000)],
    ['a million characters, each with a mark before it', '"'.repeat(1_000_000)],
    ['half of a character', 'Fritz \ud83d'],
    ['the other half', '\ude00 Fritz'],
  ])('though somebody typed %s', (_what, text) => {
    expect(readAll(writeBackupParts([typed(text)], origin))).toEqual([typed(text)]);
  });

  it('whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(readAll(writeBackupParts([typed(text)], origin))).toEqual([typed(text)]);
      }),
      { numRuns: runs() },
    );
  });

  it('in several files where one would be too large', () => {
    const events = Array.from({ length: 25 }, (_one, index) => answered(index, `opening/${index}`));
    const files = writeBackupParts(events, origin, 3_000);
    expect(files.length).toBeGreaterThan(2);
    expect(Math.max(...files.map(({ length }) => length))).toBeLessThanOrEqual(3_000);
    expect(readAll(files)).toEqual(events);
    expect(partNames('a-progress.json', 2)).toEqual(['a-progress-1-of-2.json', 'a-progress-2-of-2.json']);
    expect(partNames('a-progress.json', 1)).toEqual(['a-progress.json']);
  });
});
