import { describe, expect, it } from 'vitest';
import { writeBackup } from '../../../../src/formats/backup/backup-file.ts';
import { BACKUPS } from '../../../../src/formats/backup/backup-kind.ts';
import { MOST_RECORDS } from '../../../../src/formats/backup/open-backup.ts';
import { readBackup } from '../../../../src/formats/backup/read-backup.ts';
import { checksum } from '../../../../src/primitives/checksum.ts';
import { examples } from '../../log/examples.ts';
import { triesMutants } from '../../runs.ts';
import { opened, record, saved, savedRecords } from './saved.ts';

const three = ['a', 'b', 'c'].map((id) => ({ ...examples['lesson-opened'], id }));
const readBoard = (text: string) => readBackup(text, () => {}, 'board');
const nested = (levels: number): string => '['.repeat(levels) + ']'.repeat(levels);
/** JSON of an event with one more field. */
const eventWith = (field: string): string => `{"id":"a","at":1,"device":"d","type":"lesson-sung",${field}}`;
const reasonOf = (...records: string[]) => {
  const { events, setAside } = opened(savedRecords(...records));
  return { left: events.length, setAside: setAside.map(({ record: at, reason }) => `Record ${at} ${reason}.`) };
};

describe('A file that is no backup is refused', () => {
  it('when it is empty', () => {
    expect(readBackup('').refused).toMatchInlineSnapshot(
      `"This file is empty. Choose the .json file that “Back up now” saved."`,
    );
    expect(readBackup(' \n\t\uFEFF')).toEqual(readBackup(''));
  });

  it('when it is a web page', () => {
    expect(readBackup('\n<!DOCTYPE html><html><title>Sign in</title></html>').refused).toMatchInlineSnapshot(
      `"This is a web page, not a backup. Choose the .json file that “Back up now” saved."`,
    );
  });

  it('when it is some other text', () => {
    expect(readBackup('Dear Ada, see you on Monday.').refused).toMatchInlineSnapshot(
      `"This file isn’t a backup, or it’s too damaged to tell. Choose the .json file that “Back up now” saved."`,
    );
  });

  it('when it is some other JSON', () => {
    expect(readBackup('{"name":"crescendo","version":"0.1.0"}').refused).toMatchInlineSnapshot(
      `"This file isn’t a Crescendo backup. Choose the .json file that “Back up now” saved."`,
    );
  });

  it.each([
    'null',
    '7',
    '"crescendo-backup"',
    '[]',
    '{}',
    '{"records":[]}',
    '{"format":"crescendo-something","records":[]}',
  ])('when it is the JSON %s', (json) => {
    expect(readBackup(json)).toEqual(readBackup('{"name":"crescendo"}'));
  });

  it('when it has 100,000 levels', () => {
    expect(readBackup(nested(100_000))).toEqual(readBackup('[]'));
    expect(readBackup('['.repeat(100_000))).toEqual(readBackup('Dear Ada'));
  });

  it('when it belongs to another page, and says to which', () => {
    const [progress, board] = [
      saved(three),
      writeBackup(three, { kind: 'board', site: 's', exportedAt: 0, device: 'd' }),
    ];
    const handIn = '{\n  "format": "crescendo-hand-in",\n  "version": 1,\n  "body": "{}"\n}';
    for (const text of [board, board.slice(0, -9)]) {
      expect(readBackup(text).refused).toMatch(/^This is a backup of a team board.+ on the page “Team board”\.$/);
      expect(readBoard(text).refused).toBeUndefined();
    }
    for (const text of [progress, progress.slice(0, -9)]) {
      expect(readBoard(text).refused).toMatch(/^This is a backup of someone’s own progress.+ “Your data”\.$/);
    }
    for (const read of [readBackup, readBoard])
      expect(read(handIn).refused).toMatch(/^This is a hand-in, not a backup/);
    expect(readBoard('Dear Ada')).toEqual(readBackup('Dear Ada'));
  });

  it('only when its events are longer than anything that is typed or handed in', () => {
    const long = { ...examples['lesson-opened'], type: 'hand-in-received', body: 'x"'.repeat(500_000) };
    const board = writeBackup([long], { kind: 'board', site: 's', exportedAt: 0, device: 'd' });
    expect(readBoard(board)).toMatchObject({ events: [long], setAside: [] });
    expect(opened(saved([long]))).toMatchObject({ events: [long], setAside: [] });
  });

  it('when it is an image, or UTF-16 that was read as something else', () => {
    expect(readBackup('\uFFFDPNG\r\n\u001a\n\0\0\0').refused).toMatchInlineSnapshot(
      `"This file isn’t text, so it’s not a backup, or it was damaged along the way. Choose the .json file that “Back up now” saved."`,
    );
    expect(readBackup([...saved(three)].join('\0'))).toEqual(readBackup('\0'));
  });

  it('when a newer release made it', () => {
    expect(readBackup(saved(three).replace('"version": 1', '"version": 2')).refused).toMatchInlineSnapshot(
      `"This backup was made by a newer version of this site. Reload the page, then try again."`,
    );
    expect(readBackup('{"format":"crescendo-backup","version":3,"pages":{}}')).toEqual(
      readBackup(saved(three).replace('"version": 1', '"version": 2').slice(0, -9)),
    );
  });

  it('when it is too large', () => {
    expect(readBackup(`{${' '.repeat(BACKUPS.progress.longest)}`).refused).toMatchInlineSnapshot(
      `"This file is larger than 128 MB, so it’s not a backup of one learner. Choose the .json file that “Back up now” saved."`,
    );
    expect(readBackup(' '.repeat(BACKUPS.progress.longest))).toEqual(readBackup(''));
  });

  it.skipIf(triesMutants)('when it has too many records', { timeout: 30_000 }, () => {
    const tooMany = savedRecords(`${'0,\n'.repeat(MOST_RECORDS)}0`);
    expect(readBackup(tooMany).refused).toMatchInlineSnapshot(
      `"This file has more than 1,000,000 records, so it’s not a backup of one learner. Choose the .json file that “Back up now” saved."`,
    );
    expect(readBackup(`${tooMany}]`)).toEqual(readBackup(tooMany));
    expect(opened(tooMany.replace('0,\n', '')).setAside).toHaveLength(MOST_RECORDS);
  });

  it('when it was cut off before the end of its first record', () => {
    const text = saved(three);
    expect(readBackup(text.slice(0, text.indexOf('"records"'))).refused).toMatchInlineSnapshot(
      `"This backup is too damaged to restore anything from it. Copy the file again, or use an older one."`,
    );
    expect(readBackup(text.slice(0, text.indexOf('lesson-opened')))).toEqual(readBackup(text.slice(0, 40)));
  });
});

describe('A whole backup', () => {
  it('may begin with a mark of its encoding', () => {
    expect(opened(`\uFEFF${saved(three)}`)).toEqual(opened(saved(three)));
  });

  it('may have the line ends of another system', () => {
    expect(opened(saved(three).replaceAll('\n', '\r\n'))).toEqual(opened(saved(three)));
  });

  it('may be empty', () => {
    expect(opened(saved([]))).toMatchObject({ events: [], setAside: [], promised: 0, damaged: undefined });
  });

  it('tells how far it has been read', () => {
    const events = Array.from({ length: 4_500 }, (_, index) => ({ ...examples['backed-up'], id: `${index}` }));
    const progress: number[][] = [];
    readBackup(saved(events), (...steps) => progress.push(steps));
    expect(progress).toEqual([
      [2_000, 4_500],
      [4_000, 4_500],
      [4_500, 4_500],
    ]);
  });

  it.each([
    ['site', '"Crescendo"', '7', { site: undefined }],
    ['site', '"Crescendo"', `"${'x'.repeat(201)}"`, { site: undefined }],
    ['site', '"Crescendo"', `"${'x'.repeat(200)}"`, { site: 'x'.repeat(200) }],
    ['site', '"Crescendo"', '"a\\u0000b"', { site: undefined }],
    ['device', '"device-1"', 'null', { device: undefined }],
    ['device', '"device-1"', '"\\ud800"', { device: undefined }],
    ['exportedAt', '"2026-11-21T10:00:00.000Z"', '"yesterday"', { exportedAt: undefined }],
    ['exportedAt', '"2026-11-21T10:00:00.000Z"', '"1"', { exportedAt: undefined }],
    ['exportedAt', '"2026-11-21T10:00:00.000Z"', '1763719200000', { exportedAt: undefined }],
    ['exportedAt', '"2026-11-21T10:00:00.000Z"', '{"toString":1}', { exportedAt: undefined }],
    ['version', '1', '"1"', {}],
    ['version', '1', '"2"', {}],
    ['version', '1', '{"valueOf":1,"toString":1}', {}],
  ])('is read when its %s is not %s but %s', (name, was, is, expected) => {
    const text = saved(three).replace(`"${name}": ${was}`, `"${name}": ${is}`);
    expect(text).not.toBe(saved(three));
    expect(opened(text)).toEqual({ ...opened(saved(three)), ...expected });
  });
});

describe('A damaged backup', () => {
  it.each([10, 20, 30, 40, 50, 60, 70, 80, 90])('cut off at %d % gives what is there', (percent) => {
    const events = Array.from({ length: 20 }, (_, index) => ({ ...examples['exercise-answered'], id: `${index}` }));
    const text = saved(events);
    const { events: left, damaged, setAside } = opened(text.slice(0, (text.length * percent) / 100));
    expect(left).toEqual(events.slice(0, left.length));
    expect(left.length).toBeGreaterThanOrEqual(Math.floor((20 * percent) / 100) - 1);
    expect(damaged).toBe(
      `This file was cut off or damaged: it was saved with 20 records, of which ${left.length} can be restored.`,
    );
    expect(setAside).toEqual([{ record: left.length + 1, reason: 'can’t be read: it was cut off or damaged' }]);
  });

  it('says how many of its records are left when a line is torn', () => {
    const torn = saved(three).replace('"id":"b"', '"id:b"');
    expect(opened(torn)).toMatchObject({ events: [three[0], three[2]], promised: 3, site: 'Crescendo' });
    expect(opened(torn).damaged).toMatchInlineSnapshot(
      `"This file was cut off or damaged: it was saved with 3 records, of which 2 can be restored."`,
    );
    expect(opened(torn).setAside).toMatchInlineSnapshot(`
      [
        {
          "reason": "can’t be read: it was cut off or damaged",
          "record": 2,
        },
      ]
    `);
  });

  it('counts what is left of it, not the pieces of a line that was broken', () => {
    const broken = `${saved(three).replace('"id":"b"', '"id":\n"b"')}]`;
    expect(opened(broken).setAside).toHaveLength(2);
    expect(opened(broken).damaged).toBe(opened(saved(three).replace('"id":"b"', '"id:b"')).damaged);
  });

  it('says that records are missing', () => {
    const [, second = ''] = saved(three).match(/\n {4}.+,/g) ?? [];
    expect(opened(saved(three).replace(second, '')).damaged).toMatchInlineSnapshot(
      `"This file was cut off or damaged: it was saved with 3 records, of which 2 can be restored."`,
    );
    expect(opened(saved(three).replace('"count": 3', '"count": 1234')).damaged).toMatchInlineSnapshot(
      `"This file was cut off or damaged: it was saved with 1,234 records, of which 3 can be restored."`,
    );
    const one = saved(three.slice(0, 1)).replace(/\{"checksum".+/, '');
    expect(opened(one).damaged).toMatchInlineSnapshot(
      `"This file was cut off or damaged: it was saved with 1 record, of which 0 can be restored."`,
    );
  });

  it('says that there are more records than it was saved with', () => {
    expect(opened(saved(three).replace('"count": 3', '"count": 1')).damaged).toMatchInlineSnapshot(
      `"This file was changed: it was saved with 1 record and now has 3 records, of which 3 can be restored."`,
    );
    expect(opened(`${saved(three).replace('"count": 3', '"count": 1')}]`).damaged).toBe(
      opened(saved(three).replace('"count": 3', '"count": 1')).damaged,
    );
  });

  it('says that its records are in another order, or others', () => {
    const [first = '', second = ''] = saved(three).match(/\{"checksum.+\}\}/g) ?? [];
    const swapped = saved(three).replace(first, '?').replace(second, first).replace('?', second);
    expect(opened(swapped).damaged).toMatchInlineSnapshot(
      `"This file was changed after it was saved: its records are different or in a different order; 3 can be restored."`,
    );
    expect(opened(swapped).events).toEqual([three[1], three[0], three[2]]);
    expect(opened(saved(three).replace(/"checksum": "\w+"/, '"checksum": "00000000"')).damaged).toBe(
      opened(swapped).damaged,
    );
  });

  it.each(['"three"', '-1', '1.5', '1e309', '1e15', 'null'])(
    'says that its beginning is damaged when its count is %s',
    (count) => {
      const { damaged, promised, events } = opened(saved(three).replace('"count": 3', `"count": ${count}`));
      expect([promised, events]).toEqual([undefined, three]);
      expect(damaged).toMatchInlineSnapshot(
        `"The beginning of this file is damaged, so we can’t tell how many records it had; 3 can be restored."`,
      );
    },
  );

  it('gives its records when the name of their list, or the breaks between them, are damaged', () => {
    expect(opened(saved(three).replace('"records"', '"rexords"')).events).toEqual(three);
    expect(opened(`${saved(three).replace('},\n', '},')}]`).events).toEqual(three);
    expect(opened(`${saved(three)}]`)).toMatchObject({ events: three, setAside: [] });
  });

  it('is read to the end of its beginning, whatever its site is called and however it was laid out', () => {
    const text = `${saved(three).replace('"site": "Crescendo"', '"site": "records"').replace('"count":', '"count" :')}]`;
    expect(opened(text)).toMatchObject({ site: 'records', promised: 3, events: three });
  });

  it('may say that it was saved with as many records as there can be', () => {
    expect(opened(saved(three).replace('"count": 3', `"count": ${MOST_RECORDS}`)).promised).toBe(MOST_RECORDS);
  });

  it('is no reason to trust lines before the records', () => {
    const text = `{\n  "__proto__": {"count": 7},\n  "format": "crescendo-backup",\n${saved(three).slice(2, -3)}`;
    expect(opened(text)).toMatchObject({ events: three, promised: 3 });
    expect(Object.hasOwn(Object.prototype, 'count')).toBe(false);
  });
});

describe('A record is set aside', () => {
  const good = record(eventWith('"melody":"c"'));
  const long = `"${'x'.repeat(1_000_000)}"`;

  it('when it is no object', () => {
    expect(reasonOf('7', 'null', '"text"', '[]')).toMatchInlineSnapshot(`
      {
        "left": 0,
        "setAside": [
          "Record 1 is not an object with fields.",
          "Record 2 is not an object with fields.",
          "Record 3 is not an object with fields.",
          "Record 4 is not an object with fields.",
        ],
      }
    `);
  });

  it('when it has no event', () => {
    expect(reasonOf('{}', '{"checksum":"00000000","event":null}')).toMatchInlineSnapshot(`
      {
        "left": 0,
        "setAside": [
          "Record 1 is not an object with fields.",
          "Record 2 is not an object with fields.",
        ],
      }
    `);
  });

  it('when its event lacks what every event has', () => {
    expect(
      reasonOf(
        record('{"at":1,"device":"d","type":"t"}'),
        record('{"id":"a","at":"1","device":"d","type":"t"}'),
        record(eventWith('"sortAt":"1"')),
        ...[253402387200000, 8.64e15, -62325000000000, -1e300].map((at) =>
          record(JSON.stringify({ id: 'a', at, device: 'd', type: 't' })),
        ),
      ),
    ).toMatchInlineSnapshot(`
      {
        "left": 0,
        "setAside": [
          "Record 1 has no "id", or one that is not a text.",
          "Record 2 has no time ("at"), or one that is not a number.",
          "Record 3 has a "sortAt" that is not a number.",
          "Record 4 happened at an impossible time.",
          "Record 5 happened at an impossible time.",
          "Record 6 happened at an impossible time.",
          "Record 7 happened at an impossible time.",
        ],
      }
    `);
  });

  it('when it has no checksum', () => {
    expect(
      reasonOf(
        `{"event":${eventWith('"melody":1')}}`,
        `{"checksum":7,"event":${eventWith('"melody":1')}}`,
        `{"checksum":{"toString":1},"event":${eventWith('"melody":1')}}`,
      ),
    ).toMatchInlineSnapshot(`
      {
        "left": 0,
        "setAside": [
          "Record 1 has no checksum.",
          "Record 2 has no checksum.",
          "Record 3 has no checksum.",
        ],
      }
    `);
  });

  it('when it does not match its checksum', () => {
    expect(reasonOf(record(eventWith('"melody":"d"'), checksum(eventWith('"melody":"c"'))))).toMatchInlineSnapshot(`
      {
        "left": 0,
        "setAside": [
          "Record 1 was changed since it was saved.",
        ],
      }
    `);
  });

  it('when it is nested too deep', () => {
    expect(
      reasonOf(record(eventWith(`"melody":${nested(32)}`)), record(eventWith(`"melody":${nested(100_000)}`))),
    ).toMatchInlineSnapshot(`
      {
        "left": 0,
        "setAside": [
          "Record 1 is nested more than 32 levels deep.",
          "Record 2 is nested more than 32 levels deep.",
        ],
      }
    `);
  });

  it('when a field could reach the prototype of objects', () => {
    expect(
      reasonOf(
        ...['__proto__', 'constructor', 'prototype'].map((name) =>
          record(eventWith(`"melody":[{"${name}":{"polluted":1}}]`)),
        ),
      ),
    ).toMatchInlineSnapshot(`
      {
        "left": 0,
        "setAside": [
          "Record 1 has a field with the forbidden name "__proto__".",
          "Record 2 has a field with the forbidden name "constructor".",
          "Record 3 has a field with the forbidden name "prototype".",
        ],
      }
    `);
  });

  it('when a text or the event is too long', () => {
    expect(
      reasonOf(
        record(eventWith(`"melody":"${'x'.repeat(1_000_001)}"`)),
        record(eventWith(`"${'x'.repeat(1_000_001)}":1`)),
        record(eventWith(`"melody":[${long},${long},${long}]`)),
        record(eventWith(`"melody":[${'1,'.repeat(1_100_000)}1]`)),
        record(eventWith(`"melody":[${'12345678,'.repeat(240_000)}1]`)),
      ),
    ).toMatchInlineSnapshot(`
      {
        "left": 0,
        "setAside": [
          "Record 1 holds a text of more than 1,000,000 characters.",
          "Record 2 holds a text of more than 1,000,000 characters.",
          "Record 3 is longer than 2,100,000 characters.",
          "Record 4 is longer than 2,100,000 characters.",
          "Record 5 is longer than 2,100,000 characters.",
        ],
      }
    `);
  });

  it('when a number is out of range', () => {
    expect(
      reasonOf(
        record(eventWith('"melody":1e309')),
        record(eventWith('"melody":[-1e309]')),
        record('{"id":"a","at":1e309,"device":"d","type":"t"}'),
      ),
    ).toMatchInlineSnapshot(`
      {
        "left": 0,
        "setAside": [
          "Record 1 holds a number that is too large to be read.",
          "Record 2 holds a number that is too large to be read.",
          "Record 3 holds a number that is too large to be read.",
        ],
      }
    `);
  });

  it('when its id says something else already', () => {
    expect(reasonOf(good, record(eventWith('"melody":"d"')))).toMatchInlineSnapshot(`
      {
        "left": 1,
        "setAside": [
          "Record 2 has the same id as record 1, but different content.",
        ],
      }
    `);
  });

  it('alone: those around it are restored', () => {
    const [first = '', second = ''] = three.map((event) => record(JSON.stringify(event)));
    const { events, setAside, damaged } = opened(savedRecords(first, 'null', second));
    expect(events).toEqual(three.slice(0, 2));
    expect(setAside).toEqual([{ record: 2, reason: 'is not an object with fields' }]);
    expect(damaged).toBeUndefined();
  });
});

describe('A record is kept', () => {
  const around = eventWith('"melody":["","",""]').length;
  const longest = eventWith(
    `"melody":["${'x'.repeat(1_000_000)}","${'x'.repeat(1_000_000)}","${'x'.repeat(100_000 - around)}"]`,
  );

  it.each([
    ['is of a type that this release does not know', eventWith('"melody":{"notes":["c"]}')],
    ['has fields that this release can’t read', '{"id":"a","at":1,"device":"d","type":"backed-up","events":"many"}'],
    ['is nested as deep as can be', eventWith(`"melody":${nested(31)}`)],
    ['has a text as long as can be', eventWith(`"melody":"${'x'.repeat(1_000_000)}"`)],
    ['is as long as can be', longest],
    ['has names that only look dangerous', eventWith('"toString":1,"proto":2,"hasOwnProperty":3,"toJSON":4')],
    ['has half of such a character', eventWith('"melody":"\\ud83d","\\ude00":1')],
    ['has characters of two units', eventWith('"melody":"😀"')],
    ['stands at a wild place', '{"id":"a","at":-1,"device":"d","type":"t","sortAt":1e+300}'],
  ])('when it %s', (_name, event) => {
    expect(opened(savedRecords(record(event)))).toMatchObject({ events: [JSON.parse(event)], damaged: undefined });
  });

  it('with 0 where the file says -0, as its checksum does', () => {
    const text = savedRecords(record(eventWith('"melody":-0'), checksum(eventWith('"melody":0'))));
    expect(opened(text).events).toEqual([JSON.parse(eventWith('"melody":0'))]);
  });

  it('with the last of two fields with one name, when that is what was saved', () => {
    const event = eventWith('"melody":"d"');
    const doubled = event.replace('"melody"', '"melody":"c","melody"');
    expect(opened(savedRecords(record(doubled, checksum(event)))).events).toEqual([JSON.parse(event)]);
    expect(reasonOf(record(doubled)).left).toBe(0);
  });

  it('once when it comes twice, also with its fields in another order', () => {
    const turned = '{"melody":1,"type":"lesson-sung","device":"d","at":1,"id":"a"}';
    const { events, setAside } = opened(savedRecords(record(eventWith('"melody":1')), record(turned)));
    expect([events.length, setAside]).toEqual([1, []]);
  });
});
