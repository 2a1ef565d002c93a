import { beforeAll, describe, expect, it } from 'vitest';
import { looksParted, partsJoined } from '../../../../src/formats/link/parted-link.ts';
import { packPayload, unpackPayload } from '../../../../src/formats/link/payload.ts';
import { splitPayloads } from '../../../../src/formats/link/split-payloads.ts';
import { checksum } from '../../../../src/primitives/checksum.ts';

const value = Array.from({ length: 900 }, (_, index) => checksum(`${index}`));
const START = 'https://example.com/trainer/team/#';
let link = '';

beforeAll(async () => {
  link = START + (await packPayload('hand-in', 1, value));
});

/** The link in two messages, with this before each. */
const parted = (at: number, before: readonly [string, string], after = ''): string =>
  `${before[0]}${link.slice(0, at)}\n${before[1]}${link.slice(at)}${after}`;

describe('A link that a chat parted into two messages', () => {
  it.each([
    ['the name and the time', ['Name 10:31\n', 'Name 10:31\n']],
    ['nothing', ['', '']],
    ['an empty line', ['', '\n']],
    ['the name in one line and the time in the next', ['Ada\n10:31\n', 'Ada\n10:31\n']],
    ['a name alone', ['Ada\n', 'Ada\n']],
    ['the day as well', ['[28.11.26, 10:31] Ada Berg:\n', '[28.11.26, 10:31] Ada Berg:\n']],
    ['a count of the parts', ['(1/2)\n', '(2/2)\n']],
  ] as const)('is whole again with %s before each', async (_what, before) => {
    expect(link.length).toBeGreaterThan(4_000);
    for (const at of [1_100, 3_990, link.length - 20]) {
      expect(await unpackPayload('hand-in', 1, parted(at, before))).toEqual({ value, version: 1 });
      const [found = ''] = splitPayloads('hand-in', parted(at, before, '\nAda 10:40\nHave you got it?\n'));
      expect(await unpackPayload('hand-in', 1, found)).toEqual({ value, version: 1 });
    }
  });

  it('is told as such where nobody can tell what stands between its parts', async () => {
    const between = 'x'.repeat(200);
    expect(await unpackPayload('hand-in', 1, parted(3_990, ['', `${between}\n`]))).toEqual({
      refused: expect.stringContaining('several messages'),
    });
  });

  it('is told as cut off where only its first part is there', async () => {
    expect(await unpackPayload('hand-in', 1, link.slice(0, 3_990))).toEqual({
      refused: expect.stringContaining('cut off'),
    });
  });
});

it('What mail wraps does not look parted', () => {
  expect(looksParted(link.replaceAll(/.{76}/g, '$&\n'))).toBe(false);
  expect(partsJoined(`${link}`)).toEqual([]);
});
