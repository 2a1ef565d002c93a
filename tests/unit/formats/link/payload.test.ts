import { createInflateRaw, deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  canPack,
  MOST_CHARACTERS,
  MOST_JSON_BYTES,
  packPayload,
  unpackPayload,
} from '../../../../src/formats/link/payload.ts';
import { checksum } from '../../../../src/primitives/checksum.ts';
import { runs } from '../../runs.ts';

/** What 10,000 runs may take. */
const NIGHT_MILLIS = 300_000;

const value = {
  lessons: ['first-call', 'the-need-nobody-mentioned', 'out-of-the-sameness-trap'],
  note: 'Ærø, “two” – 中 7f3a91c0d82be465 Zq9XwVk2 _TjLm0 yRb8EuPs',
  due: null,
  mark: 0.8,
};
const sent = await packPayload('assignment', 1, value);
const read = (text: string) => unpackPayload('assignment', 1, text);

/** A payload as `packPayload` writes it, of any text and with any checksum. */
const handMade = (json: string, sum = checksum(json)): string =>
  `assignment1.${deflateRawSync(json).toString('base64url')}.${sum}`;

/** The sentence, so that a snapshot shows it in one line. */
async function refusalOf(text: string): Promise<string> {
  const result = await read(text);
  return 'refused' in result ? result.refused : 'not refused';
}

afterEach(() => vi.unstubAllGlobals());

describe('A payload', () => {
  it('needs no encoding in an address and comes back as it was, whatever JSON it holds', {
    timeout: NIGHT_MILLIS,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue({ depthSize: 'small' }), async (anything) => {
        fc.pre(!/__proto__|constructor|prototype/.test(JSON.stringify(anything)));
        const payload = await packPayload('assignment', 1, anything);
        expect(payload).toMatch(/^assignment1\.[\w-]+\.[0-9a-f]{8}$/);
        // JSON has no negative zero.
        expect(await read(payload)).toEqual({ value: JSON.parse(JSON.stringify(anything)), version: 1 });
      }),
      { numRuns: runs() },
    );
  });

  it('opens in every later release', async () => {
    const first =
      'assignment1.q1bKSS0uzs8rVrKKVkrLLCou0U1OzMlRitVRSilNVbJSMjIwMtM1NNI1MFTSUcrLLwGJuR3eU6TgmJKoVAsA.8b234607';
    expect(await read(first)).toEqual({
      value: { lessons: ['first-call'], due: '2026-12-01', note: 'Für Ada' },
      version: 1,
    });
  });

  it('says its version, so that the reader can tell an older one', async () => {
    expect(await unpackPayload('assignment', 12, await packPayload('assignment', 11, value))).toEqual({
      value,
      version: 11,
    });
  });

  it('may be of a kind with a hyphen', async () => {
    expect(await unpackPayload('hand-in', 1, await packPayload('hand-in', 1, value))).toEqual({ value, version: 1 });
  });
});

describe('A link still works', () => {
  const address = `https://example.com/training/progress/#${sent}`;
  const encoded = (text: string, times: number): string =>
    times === 0 ? text : encoded(text.replaceAll(/[^a-z0-9]/gi, hexOf).replaceAll('A', '%41'), times - 1);
  const hexOf = (character: string): string => `%${character.charCodeAt(0).toString(16).padStart(2, '0')}`;
  const [head = '', body = '', sum = ''] = sent.split('.');

  it.each([
    ['as it was', sent],
    ['behind a #', `#${sent}`],
    ['as a whole address', address],
    ['with text before and after', `Here you go: ${address}\n\nSent from my phone`],
    ['in angle brackets', `<${address}>`],
    ['in a Markdown link', `[my progress](${address})`],
    ['as a fragment in angle brackets', `<${sent}>`],
    ['in typographic quotes', `“${sent}”`],
    ['as an item of a list', `- ${sent}`],
    ['with spaces around and inside', `  ${sent.replaceAll(/.{7}/g, '$& ')} `],
    ['wrapped into lines', sent.replaceAll(/.{20}/g, '$&\r\n')],
    ['wrapped into lines as quoted-printable', sent.replaceAll(/.{20}/g, '$&=\r\n')],
    ['quoted line by line', sent.replaceAll(/.{20}/g, '$&\n> ')],
    ['with invisible characters inside', sent.replaceAll(/.{9}/g, '$&\u200b\u00ad\ufeff')],
    ['with padding', `${head}.${body}==.${sum}`],
    ['with padding that was encoded', `${head}.${body}%3D%3D.${sum}`],
    ['with the letters of ordinary base64', `${head}.${body.replaceAll('-', '+').replaceAll('_', '/')}.${sum}`],
    ['percent-encoded', encoded(address, 1)],
    ['percent-encoded twice', encoded(address, 2)],
    ['percent-encoded three times', encoded(address, 3)],
    ['percent-encoded in capitals', sent.replaceAll('-', '%2D').replaceAll('_', '%5F').replaceAll('Z', '%5A')],
    ['with a stray percent sign behind it', `${sent}%`],
    ['inside the address of a link scanner', `https://scan.example/?url=${encodeURIComponent(address)}&data=05%7C02`],
    ...[...'.,;:!?)]}>"\'/…'].map((mark): [string, string] => [`with ${mark} behind it`, `${address}${mark}`]),
    ['with several marks behind it', `(${address}).”`],
  ])('%s', async (_how, mangled) => {
    expect(await read(mangled)).toEqual({ value, version: 1 });
  });

  it('has both letters of base64url in these tests', () => {
    expect(body).toMatch(/-.*_|_.*-/);
  });
});

describe('A link is refused', () => {
  it('when it is too long, before anything else is looked at', async () => {
    const most = sent.padEnd(MOST_CHARACTERS, ' ');
    expect(await read(most)).toEqual({ value, version: 1 });
    expect(await refusalOf(`${most} `)).toMatchInlineSnapshot(
      `"This link is too long: it has 8,193 characters, and the most we can read is 8,192. Ask for a shorter one."`,
    );
  });

  it.each([
    '',
    '#',
    ' ',
    '%',
    'Hello',
    'https://example.com/',
    'assignment1',
    'assignment.AbC',
    'assignment0.AbC',
    '1.AbC',
  ])('when %j holds none', async (text) => {
    expect(await refusalOf(text)).toBe(
      'There’s no link in this text that this site can read. Copy the whole link, from “https” to the end, and try again.',
    );
  });

  it('when it is of another kind', async () => {
    expect(await refusalOf(await packPayload('carry', 1, value))).toMatchInlineSnapshot(
      `"This is a link that takes progress to another device, and it belongs on another page. Paste it into your browser’s address bar to get there."`,
    );
  });

  it('when it is of a kind that only a newer version knows', async () => {
    expect(await refusalOf(sent.replace('assignment', 'roster'))).toMatchInlineSnapshot(
      `"This starts with “roster”, a kind of link this version of the site doesn’t know. Reload this page to get the latest version, then try again."`,
    );
  });

  it('when a newer version made it, even if its parts have another form there', async () => {
    expect(await refusalOf(sent.replace('1.', '2.'))).toMatchInlineSnapshot(
      `"This link was made by a newer version of this site. Reload this page to get that version, then open the link again."`,
    );
    expect(await refusalOf('assignment2.~~')).toContain('newer version');
  });

  it('when it is cut off, wherever', async () => {
    expect(await refusalOf(sent.slice(0, -1))).toMatchInlineSnapshot(
      `"This link is cut off: the end is missing. Copy it again, all the way to the end, or ask for it again."`,
    );
    for (let end = 'assignment1.'.length; end < sent.length; end++) {
      expect(await refusalOf(sent.slice(0, end))).toContain('cut off');
      expect(await refusalOf(`${sent.slice(0, end)}…`)).toContain('cut off');
    }
  });

  it('when any one of its characters has become another', async () => {
    const start = 'assignment1.'.length;
    const wrong = (at: number): string => `${sent.slice(0, at)}${sent[at] === 'a' ? 'b' : 'a'}${sent.slice(at + 1)}`;
    for (let at = start; at < sent.length; at++) {
      // The last letter of the body holds bits that mean nothing.
      if (sent[at] === '.' || sent[at + 1] === '.') continue;
      expect(await refusalOf(wrong(at))).toContain('damaged');
    }
    expect(await refusalOf(wrong(start))).toMatchInlineSnapshot(
      `"This link is damaged: some of its characters changed along the way. Copy it again from where it was made, or ask for it again."`,
    );
  });

  it.each([
    ['its letters are those of no base64', 'assignment1.A.00000000'],
    ['nothing is in it', `assignment1..${checksum('')}`],
    ['it is not deflated', `assignment1.${Buffer.from('hello').toString('base64url')}.${checksum('hello')}`],
    ['its deflated part ends early', `assignment1.${sent.slice(12, 40)}.${sent.slice(-8)}`],
    ['it has another checksum', handMade('{}', '00000000')],
    ['it is no JSON', handMade('{"a":')],
    [
      'it ends within a character',
      `assignment1.${deflateRawSync(Buffer.from([0x7b, 0x7d, 0xc3])).toString('base64url')}.${checksum('{}')}`,
    ],
    [
      'it is not UTF-8',
      `assignment1.${deflateRawSync(Buffer.from([0x22, 0xff, 0x22])).toString('base64url')}.${checksum('"\ufffd"')}`,
    ],
  ])('as damaged when %s', async (_what, text) => {
    expect(await refusalOf(text)).toContain('damaged');
  });

  it.each([
    ['a field named __proto__', '{"a":[{"__proto__":{"admin":true}}]}'],
    ['a field named constructor', '{"constructor":1}'],
    ['a field named prototype', '[{"prototype":1}]'],
    ['33 levels', `${'['.repeat(33)}${']'.repeat(33)}`],
    ['33 levels of objects', `${'{"a":'.repeat(32)}{}${'}'.repeat(32)}`],
    ['30,000 levels', `${'['.repeat(30_000)}${']'.repeat(30_000)}`],
    ['a number without an end', '[1e309]'],
  ])('when it holds %s', async (_what, json) => {
    expect(await refusalOf(handMade(json))).toMatchInlineSnapshot(
      `"This link has something in it that no version of this site writes, so nothing was added. Ask for a new one."`,
    );
  });

  it('not when it nests 32 levels deep', async () => {
    const json = `${'['.repeat(32)}${']'.repeat(32)}`;
    expect(await read(handMade(json))).toEqual({ value: JSON.parse(json), version: 1 });
  });

  it('when the browser is too old', async () => {
    vi.stubGlobal('CompressionStream', undefined);
    expect(canPack()).toBe(false);
    expect(await refusalOf(sent)).toMatchInlineSnapshot(
      `"This browser is too old to read links of this kind. Update it, or open the link in another one."`,
    );
  });

  it('when the browser knows the streams but not the format', async () => {
    class OldStream {
      constructor(format: string) {
        if (format === 'deflate-raw') throw new TypeError('Unsupported format');
      }
    }
    vi.stubGlobal('CompressionStream', OldStream);
    expect(canPack()).toBe(false);
  });
});

describe('A bomb', () => {
  it('is not opened when its link is too long', async () => {
    const inflated = countInflated();
    await refusalOf(`assignment1.${deflateRawSync(Buffer.alloc(64 * 2 ** 20)).toString('base64url')}.00000000`);
    expect(inflated).toEqual({ bytes: 0, largest: 0, cancelled: false });
  });

  it('is stopped at 64 KB and one piece, though the link is short', async () => {
    const inflated = countInflated();
    const bomb = `assignment1.${deflateRawSync(Buffer.alloc(5 * 2 ** 20)).toString('base64url')}.00000000`;
    expect(bomb.length).toBeLessThan(MOST_CHARACTERS);
    expect(await refusalOf(bomb)).toMatchInlineSnapshot(
      `"This link holds more than 64 KB, and no link from this site does. Make a new one, or ask for it again."`,
    );
    expect(inflated.bytes).toBeGreaterThan(MOST_JSON_BYTES);
    expect(inflated.bytes - inflated.largest).toBeLessThanOrEqual(MOST_JSON_BYTES);
    expect(inflated.largest).toBeLessThan(300_000);
    expect(inflated.cancelled).toBe(true);
  });

  it('is what has one byte more than 64 KB', async () => {
    const text = (bytes: number): string => JSON.stringify('x'.repeat(bytes - 2));
    expect(await refusalOf(handMade(text(65_536)))).toBe('not refused');
    expect(await refusalOf(handMade(text(65_537)))).toContain('more than 64 KB');
  });
});

describe('Whatever a fragment holds', () => {
  const mutated = fc
    .array(fc.tuple(fc.nat(sent.length), fc.nat(3), fc.string({ maxLength: 3 })), { minLength: 1, maxLength: 6 })
    .map((changes) => changes.reduce((text, [at, cut, put]) => text.slice(0, at) + put + text.slice(at + cut), sent));
  const valid = fc.jsonValue().map((json) => handMade(JSON.stringify(json)));
  const odd = fc.tuple(fc.constantFrom('', '#', '%', 'assignment1.', 'assignment2.'), fc.string({ unit: 'binary' }));
  const bytes = fc
    .uint8Array({ maxLength: 600 })
    .map((all) => `assignment1.${Buffer.from(all).toString('base64url')}.00000000`);

  it('is read or refused in words, and changes no prototype', { timeout: NIGHT_MILLIS }, async () => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          mutated,
          valid,
          odd.map((parts) => parts.join('')),
          bytes,
        ),
        async (text) => {
          const result = await read(text);
          if ('refused' in result) expect(result.refused).toMatch(/^[A-Z].*\.$/);
          else expect(result.version).toBe(1);
          expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
        },
      ),
      { numRuns: runs() },
    );
  });
});

/**
 * Puts a decompressor in place that inflates each piece whole as soon as it gets it, as browsers do, where Node 24
 * holds back. Counts what comes out.
 */
function countInflated(): { bytes: number; largest: number; cancelled: boolean } {
  const counted = { bytes: 0, largest: 0, cancelled: false };
  class GreedyStream extends TransformStream<Uint8Array, Uint8Array> {
    constructor() {
      const inflater = createInflateRaw();
      let out: Buffer[] = [];
      inflater.on('data', (chunk: Buffer) => out.push(chunk));
      const transformer: Transformer<Uint8Array, Uint8Array> & { cancel(): void } = {
        async transform(piece, controller) {
          out = [];
          await new Promise((done) => inflater.write(piece, done));
          const whole = Buffer.concat(out);
          counted.bytes += whole.length;
          counted.largest = Math.max(counted.largest, whole.length);
          controller.enqueue(new Uint8Array(whole));
        },
        cancel() {
          counted.cancelled = true;
        },
      };
      super(transformer);
    }
  }
  vi.stubGlobal('DecompressionStream', GreedyStream);
  return counted;
}
