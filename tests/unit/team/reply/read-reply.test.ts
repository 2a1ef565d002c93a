import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { MOST_CHARACTERS, packPayload } from '../../../../src/formats/link/payload.ts';
import { isReply, type Reply } from '../../../../src/log/reply.ts';
import { shownReply } from '../../../../src/log/shown-reply.ts';
import { checksum } from '../../../../src/primitives/checksum.ts';
import type { Signer } from '../../../../src/team/hand-in/signature.ts';
import type { SignedText } from '../../../../src/team/hand-in/signed-text.ts';
import { isReplyText, readReply } from '../../../../src/team/reply/read-reply.ts';
import { replyFile, replyFileName, replyLink, replyMessage, signReply } from '../../../../src/team/reply/send-reply.ts';
import { runs } from '../../runs.ts';
import { newSigner, subtle } from '../hand-in/work.ts';
import { replied } from './replied.ts';

const NIGHT_MILLIS = 600_000;
const PREFIX = 'https://training.example.com/assignment/#';

let signer: Signer;
let signed: SignedText;
let payload: string;
let file: string;

beforeAll(async () => {
  signer = await newSigner();
  signed = await signReply(replied, signer);
  payload = await linkOf(signed);
  file = replyFile(signed);
});

async function linkOf(one: SignedText): Promise<string> {
  const link = await replyLink(one, PREFIX.length);
  return 'payload' in link ? link.payload : 'too large';
}

async function refusalOf(text: string): Promise<string> {
  const reading = await readReply(text, subtle);
  return 'refused' in reading ? reading.refused : 'not refused';
}

/** A body that is well signed, whatever is in it. */
const signedAs = async (body: string): Promise<string> =>
  replyFile({ body, publicKey: signer.publicKey, signature: await signer.sign(body, 'reply') });

const fileWith = (more: object): Promise<string> => signedAs(JSON.stringify({ ...replied, ...more }));

describe('A reply', () => {
  it('comes back from a link in a mail and from a file as it was, and is known to be unaltered', async () => {
    const whole = { reply: replied, ...signed, verdict: 'unaltered' };
    const saved = `MIME-Version: 1.0\nContent-Type: text/plain\n\nHello\n${PREFIX}${payload}\n`;
    for (const text of [payload, `Hi, here it is: ${PREFIX}${payload}.\nMaria`, file, saved]) {
      expect(await readReply(text, subtle)).toEqual(whole);
      expect(isReplyText(text)).toBe(true);
    }
  });

  it('comes unsigned from a page without WebCrypto, and is not checked on one', async () => {
    const plain = await signReply(replied, undefined);
    expect(await readReply(await linkOf(plain), subtle)).toMatchObject({ reply: replied, verdict: 'unsigned' });
    expect(await readReply(payload, undefined)).toMatchObject({ reply: replied, verdict: 'unchecked' });
  });

  it('opens in every later release', async () => {
    expect(await readReply(FIRST, subtle)).toMatchObject({ reply: { from: 'Maria Okafor' }, verdict: 'unaltered' });
  });

  it('with a comment on each of eight answers still fits a chat', async () => {
    const words = 'What did she say just before that? Begin there, in her words, and leave the price for later.';
    const answers = Array.from({ length: 8 }, (_, index) => ({
      exercise: `the-need-nobody-mentioned/${checksum(`${index}`)}-hours`,
      comment: `${words} ${checksum(`c${index}`)}`,
    }));
    const link = await replyLink(await signReply({ ...replied, answers }, signer), PREFIX.length);
    expect(link.characters).toBeLessThan(3_900);
  });

  it('has a file name that tells whose work it answers and when', () => {
    expect(replyFileName('Ada Berg', replied)).toBe('reply-ada-berg-2026-12-03.json');
    expect(replyFileName('../../etc', replied)).toBe('reply-etc-2026-12-03.json');
  });

  it('goes with words that say where to open it', () => {
    expect(replyMessage(replied, 'Ada', { link: 'https://x/#reply1.a' }).email).toMatchInlineSnapshot(`
      "Hi Ada,

      I’ve read your work on “Before the spring fair”. There’s something I’d like you to do once more.

      Open this in the browser where you handed in:
      https://x/#reply1.a

      Maria Okafor
      "
    `);
    expect(replyMessage({ ...replied, from: '', again: [] }, '', { file: 'reply.json' })).toMatchInlineSnapshot(`
      {
        "email": "Hello,

      I’ve read your work on “Before the spring fair”.

      My reply is in the attached file, reply.json. Open the page “Assignment” in the browser where you handed in, and choose the file there.
      ",
        "subject": "Reply to your work on “Before the spring fair”",
      }
    `);
  });
});

describe('What is no reply', () => {
  it('is refused with the reason and the mend', async () => {
    const texts = [
      '',
      '{}',
      '[1]',
      'Hello',
      '{"format":"crescendo-hand-in"}',
      '{"format":"crescendo-backup"}',
      file.slice(0, 80),
      file.replace('"version": 1', '"version": 2'),
      file.replace('Maria', 'Marla'),
      payload.slice(0, 100),
      payload.slice(0, -4),
      payload.replace('1.', '2.'),
      payload.replace(/(.{30})(.)/, (_all, before: string, letter: string) => before + (letter === 'A' ? 'B' : 'A')),
      `reply1.${'A'.repeat(MOST_CHARACTERS)}.deadbeef`,
      await packPayload('reply', 1, { body: 'x' }),
      await packPayload('reply', 1, ['{"line":"Good"}']),
      await packPayload('reply', 1, ['0'.repeat(2_000_000)]),
      await packPayload('hand-in', 1, []),
      await packPayload('assignment', 1, []),
    ];
    const reasons = await Promise.all(texts.map(refusalOf));
    expect(reasons.join('\n')).toMatchInlineSnapshot(`
      "There’s nothing in it. Ask for the reply again.
      There’s no reply in it. A reply is a link whose last part starts with “reply”, or the .json file that “Save as a file” made.
      There’s no link in this text that this site can read. Copy the whole link, from “https” to the end, and try again.
      There’s no link in this text that this site can read. Copy the whole link, from “https” to the end, and try again.
      It’s a hand-in, not a reply. It’s for the person who gave the assignment: they drop it on their team board.
      It’s a backup, not a reply. Restore it on the page “Your data”.
      The file is cut off or damaged, so we can’t read it. Ask for it again.
      It was made by a newer version of this site. Reload this page to get that version, then open it again.
      The file was changed after it was made, by damage along the way or by hand. Ask for it again.
      This link is cut off: the end is missing. Copy it again, all the way to the end, or use a file instead.
      This link is cut off: the end is missing. Copy it again, all the way to the end, or use a file instead.
      This link was made by a newer version of this site. Reload this page to get that version, then open the link again.
      This link is damaged: some of its characters changed along the way. Copy it again from where it was made, or use a file instead.
      This link is too long: it has 8,208 characters, and the most we can read is 8,192. Use a file instead.
      It has something in it that no version of this site writes, so nothing of it is shown. Ask for it again.
      It has something in it that no version of this site writes, so nothing of it is shown. Ask for it again.
      This link holds more than 64 KB, and no link from this site does. Make a new one, or use a file instead.
      It’s the link to a hand-in, not a reply. Ask whoever answered you for the link.
      It’s the link to an assignment, not a reply. Ask whoever answered you for the link."
    `);
  });

  it('may be one that a hand-in’s signature was taken for', async () => {
    const forged = { ...signed, signature: await signer.sign(signed.body, 'hand-in') };
    expect(await refusalOf(replyFile(forged))).toContain('changed after it left the browser');
  });

  it('may be one that was altered, however well the forger did', async () => {
    const stranger = await signReply(replied, await newSigner());
    const forgeries = [
      { ...signed, body: signed.body.replace('Good start', 'Bad start') },
      { ...signed, publicKey: stranger.publicKey },
      { ...signed, signature: undefined },
      { ...signed, publicKey: undefined },
      { ...signed, publicKey: 'javascript:alert(1)' },
    ];
    for (const forgery of forgeries) {
      expect(await refusalOf(replyFile(forgery))).toContain('changed after it left the browser');
    }
  });

  it.each([253402387200000, 1e300, -62325000000000, 1796000000000.5, null, 'javascript:alert(1)'])(
    'may be a whole reply of the time %s',
    async (at) => {
      expect(await refusalOf(await fileWith({ at }))).toContain('impossible time');
    },
  );

  it.each([
    ['a prototype', '{"__proto__":{"admin":true}}'],
    ['100,000 levels', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
    ['nothing', 'null'],
  ])('may be %s in a body that is well signed', async (_what, body) => {
    expect(await refusalOf(await signedAs(body))).toContain('no version of this site writes');
  });

  const EVIL = 'javascript:alert(1)';
  it.each<[string, object]>([
    ['the id', { id: EVIL }],
    ['the hand-in', { handIn: EVIL }],
    ['the assignment', { assignment: { id: EVIL, title: 'T' } }],
    ['the edition', { edition: EVIL }],
    ['an exercise', { answers: [{ exercise: EVIL, comment: 'x' }] }],
    ['an exercise of a lesson', { answers: [{ exercise: `${EVIL}/${EVIL}`, comment: 'x' }] }],
    ['a criterion', { answers: [{ exercise: 'opening/letter', criteria: { [EVIL]: true } }] }],
    ['what is said of a criterion', { answers: [{ exercise: 'opening/letter', criteria: { theirs: EVIL } }] }],
    ['a row', { rows: [{ row: EVIL, level: 1 }] }],
    ['a level', { rows: [{ row: 'opening', level: EVIL }] }],
    ['what to do again', { again: [EVIL] }],
    ['a list', { answers: EVIL }],
  ])('may hold “javascript:” in %s', async (_where, more) => {
    expect(await refusalOf(await fileWith(more))).toContain('no version of this site writes');
  });

  it('in words alone “javascript:” is a text like any other, and is shown as one', async () => {
    const words = { from: EVIL, line: EVIL, answers: [{ exercise: 'opening/first', comment: EVIL }] };
    expect(await readReply(await fileWith(words), subtle)).toMatchObject({ reply: words });
  });

  it.each<[string, object]>([
    ['501 answers', { answers: Array.from({ length: 501 }, () => ({ exercise: 'a/b' })) }],
    ['a comment of 8,001 characters', { line: 'x'.repeat(8_001) }],
    [
      '13 criteria',
      { answers: [{ exercise: 'a/b', criteria: Object.fromEntries([...'abcdefghijklm'].map((c) => [c, true])) }] },
    ],
    ['nothing to say', { line: '', answers: [], rows: [], again: [] }],
  ])('may have %s', async (_what, more) => {
    expect(await refusalOf(await fileWith(more))).toContain('no version of this site writes');
  });
});

describe('What is hidden in the words of a reply', () => {
  it('is left out where it is shown', () => {
    const shown = shownReply({
      ...replied,
      from: `Maria\u202e\u0000${'x'.repeat(200)}`,
      line: 'One\u200b line\nonly',
      answers: [{ exercise: 'a/b', comment: '\u202e' }],
    });
    expect([shown.from.length, shown.line, shown.answers]).toEqual([81, 'One line only', [{ exercise: 'a/b' }]]);
  });
});

describe('Any reply', () => {
  const name = fc
    .stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,4})?$/)
    .filter((id) => !['constructor', 'prototype'].includes(id));
  const address = fc.tuple(name, name).map((parts) => parts.join('/'));
  const words = fc.string({ unit: 'grapheme', maxLength: 60 });
  const answer = fc.record(
    {
      exercise: address,
      comment: words,
      criteria: fc.dictionary(name, fc.boolean(), { maxKeys: 5, noNullPrototype: true }),
    },
    { requiredKeys: ['exercise'] },
  );
  const anyReply: fc.Arbitrary<Reply> = fc.record({
    id: fc.uuid(),
    edition: fc.integer({ min: 1, max: 99 }),
    handIn: fc.uuid(),
    assignment: fc.record({ id: fc.uuid(), title: words }),
    at: fc.integer({ min: 0, max: 4_102_444_800_000 }),
    from: words,
    line: words,
    answers: fc.array(answer, { minLength: 1, maxLength: 6 }),
    rows: fc.array(fc.record({ row: name, level: fc.integer({ min: 1, max: 4 }) }), { maxLength: 3 }),
    again: fc.array(fc.oneof(name, address), { maxLength: 3 }),
  }) as fc.Arbitrary<Reply>;

  it('comes back from a link and from a file as it was sent', { timeout: NIGHT_MILLIS }, async () => {
    await fc.assert(
      fc.asyncProperty(anyReply, async (reply) => {
        const one = await signReply(reply, signer);
        for (const text of [await linkOf(one), replyFile(one)]) {
          expect(await readReply(text, subtle)).toMatchObject({ reply, verdict: 'unaltered' });
        }
      }),
      { numRuns: runs(100) },
    );
  });

  it('with any value in any field is a reply or is refused in words', { timeout: NIGHT_MILLIS }, async () => {
    const odd = fc.tuple(fc.constantFrom(...Object.keys(replied)), fc.jsonValue({ maxDepth: 3 }));
    const before = Object.getOwnPropertyNames(Object.prototype);
    await fc.assert(
      fc.asyncProperty(odd, async ([field, value]) => {
        const reading = await readReply(await fileWith({ [field]: value }), subtle);
        if ('refused' in reading) expect(reading.refused).toMatch(/^[A-Z].*\.$/);
        else expect(isReply(reading.reply)).toBe(true);
        expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
      }),
      { numRuns: runs() },
    );
  });
});

/** Written by the first release that knew replies, and never again. */
const FIRST =
  'reply1.dZHbjtowEIZfxfJ1oCEbIOEunBZQOLVLC12vKpM4iTfBztpmE0C8e2UDalWpc2HJM-Pf3_zzCi8I4hRThmDvFUFeEkZZ-qUgShGB4JuFIGayIkLqhguCET8cCFMI9hAcFFySJkIskDlIqJCqiaCFIKmJiKgkpukhaeoIXq1_RPokpQxUVGUgIwJUXMQ3lUhQRQTFCPY0pMwR7ClxJBaCMuNCv05wIfVdZYQaQl2__o_gMdTVTCUlTdmd4oIgjU2vnzxhpxu19sR2DYWiqiB30IQLAlRGgCwFZSlIMNVyWk2rtLp-x_E819ahIWKqKNfOtiwEE8EPRmeOBcVgmeOEC_NFhlk8ZabmmMSdxW75Tx7ukEY3su1G17bthqcP-0_sTX9B2Q3xmfMYSIWFaoKQ8xxgZXhvkwOz6Ju5glePjRbkkxQI9pxb-m_LtFdXaMH-1G2fZ2taDzbuwtmKJJmXjc74UC_4gA5yPPv4JpY-yVbrZbAeuD-_T5-37Wj0Yyjbv6p-cdxPhvvyfVSnq91RTGvXWUa7wt1AC55P4fbTX0_Wp_ejP-x_zGtSYDnOxrs8DFzx8rUd9LMonKy8hX2OZBIU7suc2MtR57ipvHHqyIaaeEGwnYU4lvkkLMvglMK33w.c5e2842a';
