import { describe, expect, it, vi } from 'vitest';
import { backupFileName, writeBackup } from '../../../../src/formats/backup/backup-file.ts';
import { examples } from '../../log/examples.ts';
import { triesMutants } from '../../runs.ts';
import { exportedAt, opened, saved } from './saved.ts';

describe('A backup as a file', () => {
  it('is JSON that a person can read, one record per line', () => {
    const events = [examples['lesson-opened'], { ...examples['backed-up'], id: 'b' }];
    expect(saved(events)).toMatchInlineSnapshot(`
      "{
        "format": "crescendo-backup",
        "version": 1,
        "site": "Crescendo",
        "exportedAt": "2026-11-21T10:00:00.000Z",
        "device": "device-1",
        "count": 2,
        "checksum": "1b7e21b0",
        "records": [
          {"checksum":"70787858","event":{"id":"01938a6e-7c00-7000-8000-000000000001","at":1733000000000,"device":"device-1","sortAt":1733000000001,"type":"lesson-opened","lesson":"first-call","revision":"a1b2c3d4"}},
          {"checksum":"5e26d5ac","event":{"id":"b","at":1733000000000,"device":"device-1","sortAt":1733000000001,"type":"backed-up","events":214}}
        ]
      }
      "
    `);
  });

  it('is JSON without a record too', () => {
    expect(JSON.parse(saved([]))).toMatchObject({ format: 'crescendo-backup', version: 1, count: 0, records: [] });
  });

  it('keeps any name of the site apart from its own fields', () => {
    const site = '"Sales", 売上\n  "count": 7';
    expect(JSON.parse(writeBackup([], { site, exportedAt, device: 'd' }))).toMatchObject({ site, count: 0 });
  });

  it('is written when no date can say what the clock does', () => {
    const text = writeBackup([examples['backed-up']], { site: 's', exportedAt: Number.NaN, device: 'd' });
    expect(JSON.parse(text)).toMatchObject({ exportedAt: null });
    expect(opened(text)).toMatchObject({ exportedAt: undefined, events: [examples['backed-up']] });
  });

  it.skipIf(triesMutants)('holds 100,000 events, each once', { timeout: 60_000 }, () => {
    const events = Array.from({ length: 100_000 }, (_, index) => ({ ...examples['backed-up'], id: `event-${index}` }));
    const { events: read, damaged } = opened(saved(events));
    expect([read.length, read.at(-1), damaged]).toEqual([100_000, events.at(-1), undefined]);
  });
});

describe('The name of the file', () => {
  const noon = new Date(2026, 10, 21, 12).getTime();

  it('says whose it is, what it is and of which day', () => {
    expect(backupFileName('Crescendo', noon, 'backup')).toBe('crescendo-progress-2026-11-21.json');
    expect(backupFileName('Crescendo', noon, 'unsaved')).toBe('crescendo-unsaved-2026-11-21.json');
  });

  it.each([
    ['Pacific/Auckland', '2026-03-10'],
    ['Pacific/Honolulu', '2026-03-09'],
  ])('has the day of the calendar in %s', (zone, day) => {
    vi.stubEnv('TZ', zone);
    expect(backupFileName('a', Date.UTC(2026, 2, 9, 23), 'backup')).toBe(`a-progress-${day}.json`);
    expect(backupFileName('a', Date.UTC(2026, 2, 10, 5), 'backup')).toBe(`a-progress-${day}.json`);
    vi.unstubAllEnvs();
  });

  it.each([
    ['Verkäufer & Söhne', 'verkaufer-sohne-progress-2026-11-21.json'],
    ['영업 बिक्री', '영업-बिक्री-progress-2026-11-21.json'],
    ['売上の学校', '売上の学校-progress-2026-11-21.json'],
    ['../../etc/passwd', 'etc-passwd-progress-2026-11-21.json'],
    ['a\\b:c*d?"<>|\u0000\n\u202Ee', 'a-b-c-d-e-progress-2026-11-21.json'],
    ['', 'training-progress-2026-11-21.json'],
    ['!!!', 'training-progress-2026-11-21.json'],
    ['\uD800', 'training-progress-2026-11-21.json'],
    ['x'.repeat(300), `${'x'.repeat(40)}-progress-2026-11-21.json`],
    [`${'x'.repeat(39)} y`, `${'x'.repeat(39)}-progress-2026-11-21.json`],
  ])('is safe for a site named %j', (site, name) => {
    expect(backupFileName(site, noon, 'backup')).toBe(name);
  });

  it.each([
    [Number.NaN, 'undated'],
    [Number.POSITIVE_INFINITY, 'undated'],
    [8.64e15 + 1, 'undated'],
    [new Date(12_026, 0, 5).getTime(), 'undated'],
    [new Date(-1, 0, 5).getTime(), 'undated'],
  ])('is there when the clock says %d', (millis, day) => {
    expect(backupFileName('a', millis, 'backup')).toBe(`a-progress-${day}.json`);
  });
});
