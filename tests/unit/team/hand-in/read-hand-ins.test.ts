import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { MOST_CHARACTERS, packPayload } from '../../../../src/formats/link/payload.ts';
import { checksum } from '../../../../src/primitives/checksum.ts';
import { buildHandIn } from '../../../../src/team/hand-in/build-hand-in.ts';
import { type HandIn, isHandIn } from '../../../../src/team/hand-in/hand-in.ts';
import { usualSelection } from '../../../../src/team/hand-in/hand-in-parts.ts';
import { LONGEST_SOURCE, readHandIns } from '../../../../src/team/hand-in/read-hand-ins.ts';
import {
  handInFile,
  handInFileName,
  handInLink,
  type SignedHandIn,
  signHandIn,
  tooLargeNote,
} from '../../../../src/team/hand-in/send-hand-in.ts';
import type { Signer } from '../../../../src/team/hand-in/signature.ts';
import { runs } from '../../runs.ts';
import { newSigner, source, subtle } from './work.ts';

/** What 10,000 runs may take. */
const NIGHT_MILLIS = 600_000;
const PREFIX = 'https://training.example.com/trainer/team/#';

const handIn = buildHandIn(source(), usualSelection);
let signer: Signer;
let signed: SignedHandIn;
let payload: string;
let file: string;

beforeAll(async () => {
  signer = await newSigner();
  signed = await signHandIn(handIn, signer);
  payload = await linkOf(signed);
  file = handInFile(signed);
});

async function linkOf(one: SignedHandIn): Promise<string> {
  const link = await handInLink(one, PREFIX.length);
  if ('tooLarge' in link) throw new Error('too large');
  return link.payload;
}

const read = (text: string, name?: string, crypto: SubtleCrypto | undefined = subtle) =>
  readHandIns([{ file: name, text }], crypto);

/** Why the only thing in a text was set aside. */
async function reasonFor(text: string, name?: string): Promise<string> {
  const { read: good, setAside } = await read(text, name);
  return good.length > 0 || setAside.length !== 1 ? 'not set aside' : (setAside[0]?.reason ?? '');
}

const as = (more: Partial<HandIn>): Promise<SignedHandIn> => signHandIn({ ...handIn, ...more }, signer);

describe('A hand-in', () => {
  it('comes back from a link and from a file as it was, and is known to be unaltered', async () => {
    const whole = { handIn, ...signed, verdict: 'unaltered' };
    expect(await read(`Hi, here it is: ${PREFIX}${payload}.\nAda`)).toEqual({
      read: [{ ...whole, from: 'the pasted text' }],
      setAside: [],
    });
    expect(await read(file, 'ada.json')).toEqual({ read: [{ ...whole, from: 'ada.json' }], setAside: [] });
  });

  it('comes unsigned from a page without WebCrypto, and says so', async () => {
    const plain = await signHandIn(handIn, undefined);
    for (const text of [await linkOf(plain), handInFile(plain)]) {
      expect((await read(text)).read).toMatchObject([{ handIn, verdict: 'unsigned', publicKey: undefined }]);
    }
  });

  it('is read but not checked on a page without WebCrypto', async () => {
    expect((await readHandIns([{ file: undefined, text: payload }], undefined)).read).toMatchObject([
      { handIn, verdict: 'unchecked' },
    ]);
  });

  it('opens in every later release', async () => {
    expect((await read(FIRST)).read).toMatchObject([{ handIn: { name: 'Ada Berg' }, verdict: 'unaltered' }]);
  });

  it('has a file name that tells whose and when', () => {
    expect(handInFileName(handIn)).toBe('hand-in-ada-berg-2026-12-04.json');
    expect(handInFileName({ name: '../../etc/=cmd', at: handIn.at })).toBe('hand-in-etc-cmd-2026-12-04.json');
    expect(handInFileName({ at: handIn.at })).toBe('hand-in-2026-12-04.json');
  });
});

describe('A link of a hand-in', () => {
  /** Thirty-five answers of five lessons, as of a usual assignment. */
  const answers = Array.from({ length: 35 }, (_, index) => ({
    exercise: `the-need-nobody-mentioned-${index % 5}/${checksum(`${index}`)}-hours`,
    revision: checksum(`r${index}`),
    tries: 1 + (index % 3),
    first: { score: index % 2, response: { option: `option-${checksum(`o${index}`).slice(0, 4)}` } },
  }));

  it('is made of a usual one with room to spare', async () => {
    const link = await handInLink(await as({ answers }), PREFIX.length);
    expect(link).toMatchObject({ characters: expect.any(Number) });
    expect(link.characters).toBeLessThan(3_500);
  });

  it('is not made when it would be too long, and that is said', async () => {
    const text = Array.from({ length: 2_000 }, (_, index) => checksum(`${index}`)).join(' ');
    const large = await as({ answers: [{ exercise: 'a/b', revision: 'r', first: { text } }] });
    expect(await handInLink(large, PREFIX.length)).toEqual({ tooLarge: true, characters: expect.any(Number) });
    expect(await read(handInFile(large))).toMatchObject({ read: [{ verdict: 'unaltered' }], setAside: [] });
    expect([tooLargeNote(12_345), tooLargeNote(undefined)].join('\n')).toMatchInlineSnapshot(`
      "Your work would make a link of 12,345 characters. Email cuts links off after about 8,192, and chat apps after half that. So it goes in a file: save it, then attach it to an email.
      This browser is too old to put your work in a link, so it goes in a file. Save it, then attach it to an email."
    `);
  });

  it('is made as long as the whole address can be read', async () => {
    const { characters } = await handInLink(signed, PREFIX.length);
    const room = MOST_CHARACTERS - (characters ?? 0) + PREFIX.length;
    expect(await handInLink(signed, room)).toEqual({
      payload: expect.any(String),
      characters: MOST_CHARACTERS,
    });
    expect(await handInLink(signed, room + 1)).toEqual({ tooLarge: true, characters: MOST_CHARACTERS + 1 });
  });
});

describe('Many hand-ins at once', () => {
  it('are all found, the good ones beside the bad ones', async () => {
    const other = await linkOf(await as({ id: 'other', name: 'Grace' }));
    const mail = `Ada: ${PREFIX}${payload}\n\nGrace: <${PREFIX}${other}>\n\nBob: ${PREFIX}${payload.slice(0, 60)}\n`;
    const sources = [
      { file: undefined, text: mail },
      { file: 'ada.json', text: file },
      { file: 'photo.jpg', text: '\u0000\ufffdJFIF' },
      { file: 'empty.json', text: ' ' },
    ];
    const { read: good, setAside } = await readHandIns(sources, subtle);
    expect(good.map(({ from, handIn: { name } }) => `${from}: ${name}`)).toEqual([
      'link 1 of the pasted text: Ada Berg',
      'link 2 of the pasted text: Grace',
      'ada.json: Ada Berg',
    ]);
    expect(setAside.map(({ from }) => from)).toEqual(['link 3 of the pasted text', 'photo.jpg', 'empty.json']);
  });
});

describe('What is no hand-in', () => {
  it('is set aside with the reason and the mend', async () => {
    const texts = [
      '',
      'Hello',
      '{}',
      '[1, 2]',
      '<!doctype html><p>Sign in',
      '{"format": "crescendo-backup"}',
      file.slice(0, 80),
      file.slice(0, -20),
      file.replace('"version": 1', '"version": 2'),
      file.replace('Ada', 'Eda'),
      payload.slice(0, 100),
      payload.replace('1.', '2.'),
      `hand-in1.${'A'.repeat(MOST_CHARACTERS)}.deadbeef`,
      await packPayload('hand-in', 1, { name: 'Ada' }),
      await packPayload('hand-in', 1, ['{"name":"Ada"}']),
      await packPayload('assignment', 1, []),
      await packPayload('carry', 1, []),
    ];
    const reasons = await Promise.all(texts.map((text) => reasonFor(text)));
    expect(reasons.join('\n')).toMatchInlineSnapshot(`
      "There’s nothing in it. Ask for it again.
      There’s no hand-in in it. A hand-in is a link whose last part starts with “hand-in”, or the .json file that “Save as a file” made.
      There’s no hand-in in it. A hand-in is a link whose last part starts with “hand-in”, or the .json file that “Save as a file” made.
      There’s no hand-in in it. A hand-in is a link whose last part starts with “hand-in”, or the .json file that “Save as a file” made.
      It’s a web page, not a hand-in. Ask for the link itself or the file the site saved.
      It’s a backup of someone’s progress, not a hand-in. Ask them to open the assignment and choose “Hand in”.
      The file is cut off or damaged, so we can’t read it. Ask for it again.
      The file is cut off or damaged, so we can’t read it. Ask for it again.
      It was made by a newer version of this site. Reload this page to get that version, then open it again.
      The file was changed after it was made, by damage along the way or by hand. Ask for it again.
      This link is cut off: the end is missing. Copy it again, all the way to the end, or use a file instead.
      This link was made by a newer version of this site. Reload this page to get that version, then open the link again.
      This link is too long: it has 8,210 characters, and the most we can read is 8,192. Use a file instead.
      It has something in it that no version of this site writes. Ask for it again.
      It has something in it that no version of this site writes. Ask for it again.
      It’s the link to an assignment, not a hand-in. Ask for the link that “Hand in” made.
      It’s a link that takes progress to another device, not a hand-in. Ask for the link that “Hand in” made."
    `);
  });

  it('is not looked into when it is far too long', async () => {
    expect(await reasonFor(file + ' '.repeat(LONGEST_SOURCE))).toContain('20 million');
  });

  it('is named by its file, without what is hidden in the name', async () => {
    const { setAside } = await read('x', `ada\u202egpj.exe${'x'.repeat(5_000)}`);
    expect(setAside[0]?.from).toMatch(/^adagpj\.exex+…$/);
  });

  it.each([
    ['a prototype', '{"__proto__":{"admin":true}}'],
    ['100,000 levels', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
    ['a number without an end', '{"at":1e309}'],
    ['nothing', 'null'],
  ])('may be %s in a body that is well signed', async (_what, body) => {
    const forged = { body, publicKey: signer.publicKey, signature: await signer.sign(body) };
    expect(await reasonFor(handInFile(forged))).toContain('no version of this site writes');
  });

  it.each([253402387200000, 8.64e15, 1e300, -62325000000000, 1796000000000.5, Number.NaN])(
    'may be a whole hand-in of the time %d, and is told by its name',
    async (at) => {
      expect(await read(handInFile(await as({ at })))).toEqual({
        read: [],
        setAside: [{ from: 'the pasted text', name: 'Ada Berg', reason: expect.stringContaining('impossible time') }],
      });
    },
  );

  it('may be a whole hand-in in which one answer reaches for a prototype', async () => {
    const body = signed.body.replace('"response":{"option"', '"response":{"__proto__"');
    expect(body).not.toBe(signed.body);
    const forged = { body, publicKey: signer.publicKey, signature: await signer.sign(body) };
    expect(await read(handInFile(forged))).toEqual({
      read: [],
      setAside: [{ from: 'the pasted text', name: 'Ada Berg', reason: expect.stringContaining('no version') }],
    });
  });

  it('may be a bomb', async () => {
    const bomb = await packPayload('hand-in', 1, ['0'.repeat(2_000_000)]);
    expect(await reasonFor(bomb)).toContain('64 KB');
    expect(
      await reasonFor(handInFile({ body: `"${'0'.repeat(2_000_000)}"`, publicKey: undefined, signature: undefined })),
    ).toContain('no version of this site writes');
  });
});

describe('A hand-in that was altered', () => {
  const forge = (body: string): string => handInFile({ ...signed, body });

  it('is told by name, however well the forger did', async () => {
    const { read: good, setAside } = await read(forge(signed.body.replace('"score":0', '"score":1')), 'ada.json');
    expect([good, setAside]).toMatchInlineSnapshot(`
      [
        [],
        [
          {
            "from": "ada.json",
            "name": "Ada Berg",
            "reason": "It was changed after it left the browser that made it. Ask for it again, as a link or file straight from the site.",
          },
        ],
      ]
    `);
  });

  it('is told when its name was changed, its signature taken from another one or its key replaced', async () => {
    const other = await signHandIn({ ...handIn, id: 'other' }, signer);
    const stranger = await signHandIn(handIn, await newSigner());
    const forgeries = [
      signed.body.replace('Ada Berg', 'Bob Berg'),
      { ...signed, signature: other.signature },
      { ...signed, publicKey: stranger.publicKey },
      { ...signed, signature: undefined },
      { ...signed, publicKey: undefined },
      { ...signed, signature: '' },
      { ...signed, publicKey: 'javascript:alert(1)' },
    ].map((forgery) => (typeof forgery === 'string' ? forge(forgery) : handInFile(forgery)));
    for (const text of forgeries) expect(await reasonFor(text)).toContain('changed after it left the browser');
  });

  it('is told wherever one character of what is signed became another, in the key and the signature too', {
    timeout: NIGHT_MILLIS,
  }, async () => {
    const field = fc.constantFrom<keyof SignedHandIn>('body', 'publicKey', 'signature');
    const other = fc.constantFrom(...'A0aZ"9,}-');
    await fc.assert(
      fc.asyncProperty(field, fc.nat(), other, async (name, place, character) => {
        const text = signed[name] ?? '';
        const at = place % text.length;
        fc.pre(text[at] !== character);
        const forged = { ...signed, [name]: text.slice(0, at) + character + text.slice(at + 1) };
        expect(await reasonFor(handInFile(forged))).toContain('changed after');
      }),
      { numRuns: runs() },
    );
  });
});

describe('Whatever is pasted or opened', () => {
  const mutate = (text: () => string) =>
    fc
      .array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(3), fc.string({ maxLength: 3 })), {
        minLength: 1,
        maxLength: 5,
      })
      .map((changes) =>
        changes.reduce((now, [share, cut, put]) => {
          const at = Math.floor(share * now.length);
          return now.slice(0, at) + put + now.slice(at + cut);
        }, text()),
      );
  const fields = () => JSON.parse(JSON.stringify(handIn)) as Record<string, unknown>;
  /** A well signed body in which one field holds anything. */
  const odd = fc
    .tuple(fc.constantFrom(...Object.keys(handIn)), fc.jsonValue({ maxDepth: 3 }))
    .map(([name, value]) => JSON.stringify({ ...fields(), [name]: value }));

  it('is a hand-in or is set aside in words, and changes no prototype', { timeout: NIGHT_MILLIS }, async () => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    const texts = fc.oneof(
      mutate(() => payload),
      mutate(() => file),
      mutate(() => `${PREFIX}${payload} and ${payload}`),
      fc.string({ unit: 'binary' }),
      fc.json().map((json) => `{"format":"crescendo-hand-in","body":${json}}`),
      odd.map((body) => handInFile({ body, publicKey: undefined, signature: undefined })),
    );
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const { read: good, setAside } = await read(text, 'any.json');
        expect(good.length + setAside.length).toBeGreaterThan(0);
        for (const one of good) expect(isHandIn(one.handIn)).toBe(true);
        for (const { reason } of setAside) expect(reason).toMatch(/^[A-Z].*\.$/);
        expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
      }),
      { numRuns: runs() },
    );
  });
});

/** Written by the first release that had hand-ins, and never again. */
const FIRST =
  'hand-in1.jZNrU-IwFIb_CpPPLZu2UijfuCyLqHhBkNE4TkhPa6RNa1IQZPzvO0nrBXddN53pJJ1zzvuc96Q3aEcQFeoJpCKofbMjCDYgGVdAUJugLAfBRfwj4lIVBFkEVbv2jiAJKs-Eidzp0IJnwmTlkjMg6MUiSLFM6gCsDwn9NpWq5X6iow8S1ly9hTgLl3nhgcEpJAdN7r5YX7EnUBQgP8O_gdV9v6kLwaYwaX2gsjahqUWIKO6pWNa22apeQn3P4fzJQdVSY-SUa4__ZWEVYralhW2CWKaDX_bMrDf-l-bW0gCKxyIFUYlCyCu_HYsgHpr8IPKo22TOAnBVgxdJSdCFKJNQK-6hpnLJRVyLKJelI1TXdJqB77UaPtbL0shpygst-HqpGE0SU-sCBDzRxCgwmsI0J6hdyBVYBIV0a2Jc7Pq249o4MGEJKFU1WY2UINMXy1ay8pjh8jEJVUfYCbwW9cFuMoztJsbYbukXfl_0g8Aravk3gK7hlr3kCRRwKvbZ3PdRXsqtGYrneeaSF2DGi-ut8sNf-M30Hlf8XeeLYZrr9AHJ-Sza2Jds7AuWd-9bPRxhwCFmlbGCpqWtnZDWuiC14chC3dF0PFh34inuPd3NL46Du7veJOk9BnGS803HG46Sw_F825_bvx5OpoPe-c-MrdaHffdqeHB0vmGn-HqzfHBWPRFE6fTyajG5nk2KGFloHNt2FE2y8fN4NBc0uPfVWV_RYBhl3tkJe05dcbQ-eg4Xw_w0vrJ7STeYzcVqsHAHnenZ7Lh16U4f3UPflyEbjM6TmW_PTmJ0-xs.40f3cdcd';
