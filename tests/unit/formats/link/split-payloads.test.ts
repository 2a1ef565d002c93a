import { beforeAll, describe, expect, it } from 'vitest';
import { MOST_CHARACTERS, packPayload, unpackPayload } from '../../../../src/formats/link/payload.ts';
import { splitPayloads } from '../../../../src/formats/link/split-payloads.ts';

const split = (text: string): string[] => splitPayloads('hand-in', text);
const address = (payload: string): string => `https://example.com/trainer/team/#${payload}`;
let [one, two, other] = ['', '', ''];

beforeAll(async () => {
  one = await packPayload('hand-in', 1, { name: 'Ada Berg', note: 'é 7f3a91c0d82be465 Zq9XwVk2_TjLm0' });
  two = await packPayload('hand-in', 12, ['Grace']);
  other = await packPayload('carry', 1, ['Grace']);
});

describe('The links in a text', () => {
  it('are found in a mail with several of them, and those of other kinds are left', () => {
    const mail = `Hi, room #5.\nAda: ${address(one)}.\nMine (${address(other)})\nGrace: <${address(two)}>, deadbeef\n`;
    expect(split(mail)).toEqual([one, two]);
  });

  it('are found when nothing is between them', () => {
    expect(split(one + two)).toEqual([one, two]);
  });

  it.each([
    ['wrapped', (text: string) => text.replaceAll(/.{9}/g, '$&\r\n')],
    ['wrapped right after its first letter', (text: string) => `${text[0]}\n${text.slice(1)}`],
    ['wrapped as quoted-printable', (text: string) => text.replaceAll(/.{3}/g, '$&=\r\n')],
    ['quoted', (text: string) => text.replaceAll(/.{20}/g, '$&\n> > ')],
    ['percent-encoded', (text: string) => text.replaceAll(/[^a-z0-9]/gi, (c) => `%${c.charCodeAt(0).toString(16)}`)],
    ['percent-encoded twice', (text: string) => text.replaceAll(/[.-]/g, (c) => `%25${c.charCodeAt(0).toString(16)}`)],
    ['with invisible characters', (text: string) => text.replaceAll(/.{5}/g, '$&\u200b')],
    ['with the letters of ordinary base64', (text: string) => text.replaceAll('_', '/')],
  ])('are whole again when one was %s', (_how, mangle) => {
    expect(split(`${mangle(one)}\n\n${mangle(two)}\nbest\n`)).toEqual([one, two]);
  });

  it('are not seen where somebody only writes of a hand-in', () => {
    expect(split('About hand-in 1. Please send the hand-in1 again. hand-in0.abc hand-in1.')).toEqual([]);
  });

  it('are among them when they are cut off or too long, so that it can be said', async () => {
    const [cut = ''] = split(`${one.slice(0, 40)}\n\n-- \nAda`);
    expect(await unpackPayload('hand-in', 12, cut)).toEqual({ refused: expect.stringContaining('cut off') });
    const [long = ''] = split(`hand-in1.${'A'.repeat(MOST_CHARACTERS)}.deadbeef`);
    expect(await unpackPayload('hand-in', 12, long)).toEqual({ refused: expect.stringContaining('too long') });
  });
});
