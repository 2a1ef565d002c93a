import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodeBackupBytes } from '../../../../src/formats/backup/decode-bytes.ts';
import { readBackup } from '../../../../src/formats/backup/read-backup.ts';
import { isKnown } from '../../../../src/log/decode.ts';
import { opened } from './saved.ts';

const folder = new URL('../../../golden/', import.meta.url);
const golden = (name: string): Uint8Array => readFileSync(new URL(name, folder));
const backups = readdirSync(folder).filter((name) => /^backup-.+\.json$/.test(name));

/**
 * Files as released versions wrote them. They are never written anew: when one of these fails, learners can't open the
 * backups that they have.
 */
describe('Backups of released versions', () => {
  it.each(backups)('%s opens whole', (name) => {
    const text = decodeBackupBytes(golden(name));
    expect(typeof text === 'string' ? readBackup(text) : text).toMatchObject({ refused: undefined, setAside: [] });
    expect(opened(String(text)).damaged).toBeUndefined();
  });

  it('hold in backup-1.json what the first release could write', () => {
    const { site, exportedAt, device, promised, events } = opened(String(decodeBackupBytes(golden('backup-1.json'))));
    expect({ site, exportedAt, device, promised }).toEqual({
      site: 'Crescendo',
      exportedAt: Date.UTC(2026, 10, 21, 10),
      device: 'device-1',
      promised: 9,
    });
    expect(events.map((event) => `${event.type}: ${isKnown(event) ? 'known' : 'kept'}`)).toEqual([
      'lesson-opened: known',
      'exercise-answered: known',
      'commitment-made: known',
      'commitment-reviewed: known',
      'progress-reset: known',
      'reset-undone: known',
      'backed-up: known',
      'imported: known',
      'lesson-sung: kept',
    ]);
    expect(events[1]).toEqual({
      id: '01938a6e-7c00-7000-8000-000000000002',
      at: 1_733_000_060_000,
      device: 'device-1',
      sortAt: 1_733_000_060_001,
      type: 'exercise-answered',
      exercise: 'first-call/opening-line',
      revision: 'a1b2c3d4',
      response: { option: 'ask' },
      score: 0.5,
      attempt: 1,
      confidence: 'fairly',
      hints: 0,
      context: 'lesson',
      durationMillis: 4_200,
    });
    expect(events.at(-1)).toMatchObject({ melody: { 7: true, notes: ['c', 'é', '😀'], tempo: 1.5, loud: null } });
  });

  it('hold in backup-2.json assignments as they were first accepted and handed in', () => {
    const { events } = opened(String(decodeBackupBytes(golden('backup-2.json'))));
    expect(events.map((event) => `${event.type}: ${isKnown(event) ? 'known' : 'kept'}`)).toEqual([
      'assignment-accepted: known',
      'work-handed-in: known',
      'assignment-accepted: known',
    ]);
  });
});
