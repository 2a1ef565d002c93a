import { describe, expect, it } from 'vitest';
import { BACKUPS } from '../../../../src/formats/backup/backup-kind.ts';
import { decodeBackupBytes } from '../../../../src/formats/backup/decode-bytes.ts';
import { readBackup } from '../../../../src/formats/backup/read-backup.ts';
import { examples } from '../../log/examples.ts';
import { opened, saved } from './saved.ts';

const call = 'Zoë 😀 山田';
const events = [examples['lesson-opened'], { ...examples['commitment-made'], id: 'b', call }];
const littleEndian = (text: string): Uint8Array => Buffer.from(text, 'utf16le');
const bigEndian = (text: string): Uint8Array => Buffer.from(text, 'utf16le').swap16();
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('The bytes of a backup', () => {
  it.each([
    ['UTF-8', utf8(saved(events))],
    ['UTF-8 with a mark', utf8(`\uFEFF${saved(events)}`)],
    ['UTF-16, little end first, with a mark', littleEndian(`\uFEFF${saved(events)}`)],
    ['UTF-16, little end first', littleEndian(saved(events))],
    ['UTF-16, big end first, with a mark', bigEndian(`\uFEFF${saved(events)}`)],
    ['UTF-16, big end first', bigEndian(saved(events))],
  ])('are read when they are %s', (_name, bytes) => {
    const text = decodeBackupBytes(bytes);
    expect(text).toBe(saved(events));
    expect(opened(String(text))).toMatchObject({ events, setAside: [], damaged: undefined });
  });

  it('cost one record when one of them is no letter', () => {
    const bytes = utf8(saved(events));
    bytes[bytes.indexOf(0xc3)] = 0xff;
    const { events: left, setAside } = opened(String(decodeBackupBytes(bytes)));
    expect(left).toEqual([events[0]]);
    expect(setAside).toEqual([{ record: 2, reason: 'was changed since it was saved' }]);
  });

  it('cost nothing but their own record when they end inside a letter', () => {
    const bytes = utf8(saved(events));
    expect(opened(String(decodeBackupBytes(bytes.slice(0, bytes.indexOf(0xc3) + 1)))).events).toEqual([events[0]]);
  });

  it.each([
    [0, 0x00],
    [0, 0xfe],
    [0, 0xff],
    [1, 0x00],
    [1, 0xfe],
    [1, 0xff],
    [2, 0x00],
    [3, 0x00],
  ])('are not taken for UTF-16 because byte %d has become %d', (index, byte) => {
    const bytes = utf8(saved(events));
    bytes[index] = byte;
    expect(opened(String(decodeBackupBytes(bytes))).events).toEqual(events);
  });

  it('are refused when there are too many', () => {
    const bytes = new Uint8Array(2 * BACKUPS.progress.longest + 1);
    expect(decodeBackupBytes(bytes)).toMatchInlineSnapshot(`
      {
        "refused": "This file is larger than 128 MB, so it’s not a backup of one learner. Choose the .json file that “Back up now” saved.",
      }
    `);
  });

  it.each([[[]], [[0]], [[0xef, 0xbb, 0xbf]], [[0xff, 0xfe]], [[0xfe, 0xff]], [[0xff, 0xfe, 0xd8]], [[0, 0, 0, 0]]])(
    'are refused in words when they are %j',
    (bytes) => {
      expect(readBackup(String(decodeBackupBytes(Uint8Array.from(bytes)))).refused).toMatch(
        /^This file (is|isn’t) .+\.$/,
      );
    },
  );
});
