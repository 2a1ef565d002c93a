import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packPayload } from '../../../../src/formats/link/payload.ts';
import { qrPath } from '../../../../src/formats/qr/qr-path.ts';
import type { Assignment } from '../../../../src/log/assignment.ts';
import { isAssignment } from '../../../../src/log/assignment.ts';
import { cleanText } from '../../../../src/primitives/clean-text.ts';
import { lessonCode } from '../../../../src/projections/lesson-reference.ts';
import { MOST } from '../../../../src/team/assignment/assignment-draft.ts';
import { readAssignmentPayload, writeAssignmentPayload } from '../../../../src/team/assignment/assignment-link.ts';
import { paceDays } from '../../../../src/team/assignment/pace.ts';
import { runs } from '../../runs.ts';
import { course, lesson, usual } from './course.ts';

/** What 10,000 runs may take. */
const NIGHT_MILLIS = 300_000;

const write = (assignment: Assignment, lessons = course.lessons) => writeAssignmentPayload(assignment, { lessons });
const forged = async (value: unknown) => readAssignmentPayload(await packPayload('assignment', 1, value));
const shortened = usual.lessons.map(({ lesson: id, revision }) => ({
  lesson: lessonCode(id),
  revision: revision.slice(0, 4),
}));
const row = ['9f3a27c1be04', 1, 'Title', 'From', 20_791, 80, 'Note', 'set-the-bar.a1b2'];
const with_ = (at: number, value: unknown): unknown[] => row.with(at, value as never);

/** The row that the first release wrote for it. */
const plainRow = ({ id, edition, title, from, note, passMark, lessons }: Assignment): unknown => [
  id,
  edition,
  title,
  from,
  20_791,
  passMark,
  note,
  lessons.map((each) => lessonCode(each.lesson).slice(1) + each.revision.slice(0, 4)).join(''),
];

/** What the reader makes of it, as far as it is an assignment. */
async function read(text: string): Promise<Assignment> {
  const reading = await readAssignmentPayload(text);
  if ('refused' in reading) throw new Error(reading.refused);
  return reading.assignment;
}

describe('An assignment in a link', () => {
  it('comes back as it was, its lessons by short codes and the beginnings of their revisions', async () => {
    expect(await readAssignmentPayload(await write(usual))).toEqual({
      assignment: { ...usual, lessons: shortened },
      notes: [],
    });
  });

  it('comes back without what it does not have', async () => {
    const { due: _due, passMark: _passMark, ...plain } = usual;
    const bare = { ...plain, from: '', note: '' };
    expect(await read(await write(bare))).toEqual({ ...bare, lessons: shortened });
  });

  it('comes back with a whole module or path', async () => {
    for (const kind of ['module', 'path'] as const) {
      const whole = { ...usual, lessons: [], collection: { kind, id: 'new-reps', revision: 'a1b2c3d4' } };
      expect(await read(await write(whole))).toEqual({
        ...whole,
        collection: { kind, id: 'new-reps', revision: 'a1b2' },
      });
    }
  });

  it('comes back with an address for hand-ins, and with the days of its parts', async () => {
    const replyTo = 'maria.okafor+team@acme.example';
    expect(await read(await write({ ...usual, replyTo }))).toMatchObject({ replyTo });
    const days = ['2026-11-20', '2026-11-27', '2026-12-04'];
    expect(await read(await write({ ...usual, days }))).toEqual({ ...usual, lessons: shortened, days });
    const far = ['2025-11-20', '2025-11-20', '2026-12-04'];
    expect(await read(await write({ ...usual, days: far, replyTo }))).toMatchObject({ days: far, replyTo });
    const whole = {
      ...usual,
      lessons: [],
      collection: { kind: 'path', id: 'new-reps', revision: 'a1b2' },
      days,
    } as const;
    expect(await read(await write(whole))).toEqual(whole);
  });

  it('is as it ever was where neither is asked for', async () => {
    const bare = { ...usual, due: '2026-12-04' };
    expect(await write(bare)).toBe(await packPayload('assignment', 1, plainRow(bare)));
  });

  it('names its lessons in full where two names of the course have one code', async () => {
    // Found by trying: the checksums of both end alike.
    const twins = TWINS.map((id) => lesson(id));
    expect(new Set(twins.map(({ id }) => lessonCode(id))).size).toBe(1);
    const lessons = [...course.lessons, ...twins];
    expect((await read(await write(usual, lessons))).lessons.map((each) => each.lesson)).toEqual([
      'set-the-bar',
      'the-bolero-effect',
      'warm-and-useful',
    ]);
  });

  it('can be sent on by somebody who has it from a link, whichever form it had there', async () => {
    const received = await read(await write(usual));
    expect(await read(await write(received))).toEqual(received);
    const twins = TWINS.map((id) => lesson(id));
    expect(await read(await write(received, twins))).toEqual(received);
  });

  it('opens in every later release', async () => {
    expect(await read(FIRST)).toEqual({ ...usual, lessons: shortened });
  });

  it('comes back as it was, whatever people write', { timeout: NIGHT_MILLIS }, async () => {
    const word = (most: number) => fc.string({ unit: 'grapheme' }).map((raw) => cleanText(raw, most).text);
    const any = fc.record({
      id: fc.stringMatching(/^[0-9a-f]{12}$/),
      edition: fc.integer({ min: 1, max: 99 }),
      title: word(40).filter((title) => title !== ''),
      from: word(20),
      note: word(80),
      lessons: fc.shuffledSubarray([...usual.lessons], { minLength: 1 }),
    });
    await fc.assert(
      fc.asyncProperty(any, async (assignment) => {
        const { lessons, ...rest } = await read(`https://example.com/assignment/#${await write(assignment)}.`);
        expect({ ...rest, lessons: assignment.lessons }).toEqual(assignment);
        expect(lessons.map((each) => each.lesson)).toEqual(assignment.lessons.map((each) => lessonCode(each.lesson)));
      }),
      { numRuns: runs() },
    );
  });
});

describe('The link of a usual assignment', () => {
  const ids = [
    'the-need-nobody-mentioned',
    'out-of-the-sameness-trap',
    'return-on-invested-sales-effort',
    'second-third-fourth-impressions',
    'diagnose-before-you-prescribe',
  ];
  // Revisions are hashes, which nothing makes shorter.
  const five = {
    ...usual,
    lessons: ids.map((id, index) => ({ lesson: id, revision: lessonCode(`${id}${index}`).slice(1) })),
  };
  const link = async (asked: Assignment): Promise<string> =>
    `https://training.example.com/assignment/#${await write(
      asked,
      ids.map((id) => lesson(id)),
    )}`;

  it('has fewer than 300 characters with five lessons of long names, a title, a name and a note', async () => {
    expect((await link(five)).length).toBeLessThan(300);
  });

  it('makes a QR code that reads off a slide: at most 69 modules a side, without the border', async () => {
    expect((await qrPath(await link(five))).size - 8).toBeLessThanOrEqual(69);
  });

  it('grows by a few characters for a day per lesson, also where one falls out of the rhythm', async () => {
    const path = { ...five, lessons: [], collection: { kind: 'path', id: 'new-rep', revision: 'a1b2' } } as const;
    const weekly = paceDays(
      { first: '2026-12-07', weekdays: [1], skipped: ['2026-12-28'], moved: { 9: '2027-02-16' } },
      24,
    );
    const due = weekly?.at(-1) ?? '';
    const without = (await link({ ...path, due })).length;
    expect((await link({ ...path, due, days: weekly ?? [] })).length - without).toBeLessThan(28);
    const daily = paceDays({ first: '2026-12-07', weekdays: [1, 4], skipped: [], moved: {} }, 24);
    const last = daily?.at(-1) ?? '';
    expect((await link({ ...path, due: last, days: daily ?? [] })).length - without).toBeLessThan(24);
  });

  it('takes at most 11 characters for each further lesson', async () => {
    const more = Array.from({ length: 20 }, (_, index) => ({ lesson: `lesson-${index}`, revision: `${index}9f3a` }));
    const hex = more.map(({ lesson: id }) => ({ lesson: id, revision: lessonCode(id).slice(1) }));
    const both = { ...five, lessons: [...five.lessons, ...hex] };
    expect(((await link(both)).length - (await link(five)).length) / 20).toBeLessThan(11);
  });
});

describe('An assignment link still works', () => {
  it.each([
    ['as a whole address', (payload: string) => `https://example.com/assignment/#${payload}`],
    [
      'in a mail that holds a # before it',
      (payload: string) => `Room #5: https://example.com/assignment/#${payload} Bye`,
    ],
    ['wrapped and quoted', (payload: string) => payload.replaceAll(/.{20}/g, '$&\n> ')],
    ['percent-encoded twice', (payload: string) => encodeURIComponent(encodeURIComponent(`#${payload}`))],
    ['with a full stop behind it', (payload: string) => `${payload}.`],
  ])('%s', async (_how, mangle) => {
    expect((await read(mangle(await write(usual)))).title).toBe(usual.title);
  });
});

describe('An assignment link is refused', () => {
  it('in words', async () => {
    const payload = await write(usual);
    const refused = await Promise.all(
      [
        '',
        payload.slice(0, 60),
        payload.replace('.', '.A'),
        payload.replace('1.', '2.'),
        `assignment1.${'A'.repeat(8_192)}.00000000`,
        await packPayload('hand-in', 1, {}),
      ].map(readAssignmentPayload),
    );
    expect(
      refused.map((reading) => ('refused' in reading ? reading.refused : 'not refused')).join('\n'),
    ).toMatchInlineSnapshot(`
      "There’s no link in this text that this site can read. Copy the whole link, from “https” to the end, and try again.
      This link is cut off: the end is missing. Copy it again, all the way to the end, or ask for it again.
      This link is damaged: some of its characters changed along the way. Copy it again from where it was made, or ask for it again.
      This link was made by a newer version of this site. Reload this page to get that version, then open the link again.
      This link is too long: it has 8,213 characters, and the most we can read is 8,192. Ask for a shorter one.
      This is the link to a hand-in, and it belongs on another page. Paste it into your browser’s address bar to get there."
    `);
  });

  it.each([
    ['nothing', null],
    ['a text', 'javascript:alert(1)'],
    ['fields', { id: 'x' }],
    ['no id', with_(0, '')],
    ['an id that is an address', with_(0, 'javascript:alert(1)')],
    ['no edition', with_(1, 0)],
    ['a title that is no text', with_(2, 7)],
    ['a name that is no text', with_(3, null)],
    ['a note that is no text', with_(6, ['x'])],
    ['a day that is none', with_(4, '2026-12-04')],
    ['a day beyond all calendars', with_(4, 1e9)],
    ['a year of five digits', with_(4, 4e6)],
    ['a pass mark above 100', with_(5, 101)],
    ['a pass mark that is a text', with_(5, '80')],
    ['no lessons', with_(7, '')],
    ['lessons that are no text', with_(7, ['set-the-bar'])],
    ['a lesson that is an address', with_(7, 'javascript:alert(1).a1b2')],
    ['a lesson on another site', with_(7, '//evil.example/set.a1b2')],
    ['a lesson up the tree', with_(7, '../../set.a1b2')],
    ['one good lesson and one bad one', with_(7, 'set-the-bar.a1b2 //evil.a1b2')],
    ['a code that is cut off', with_(7, 'a9fda7ea1b')],
    ['letters that are no code', with_(7, 'zzzzzzzzzzz')],
    ['a module that is an address', with_(7, 'm:javascript:alert(1).a1b2')],
    ['more lessons than a course has', with_(7, 'a9fda7ea1b2'.repeat(101))],
    ['no end', row.slice(0, 7)],
    ['an address for hand-ins that is none', [...row, 'mailto:eve@x.org']],
    ['more than one address', [...row, 'a@x.org,b@x.org']],
    ['an address with a field of a mail behind it', [...row, 'a@x.org?bcc=b@x.org']],
    ['an address that is no text', [...row, { to: 'a@x.org' }]],
    ['days for more lessons than it has', [...row, '', '7']],
    ['days without a due day', [...with_(4, -1), '', '7']],
    ['steps that are no text', [...row, '', 7]],
    ['steps that no release writes', [...with_(7, 'm:delight.a1b2'), '', '7 7']],
    ['a step that is cut off', [...with_(7, 'm:delight.a1b2'), '', '-7']],
    ['more days than a course has', [...with_(7, 'm:delight.a1b2'), '', '1'.repeat(100)]],
    ['days before all calendars', [...with_(7, 'm:delight.a1b2').with(4, -719_000), '', '-zz'.repeat(9)]],
  ])('when it holds %s', async (_what, value) => {
    expect(await forged(value)).toEqual({ refused: expect.stringContaining('no version of this site writes') });
  });

  it('not when a newer release added something that need not be understood', async () => {
    expect(await forged([...row, '', '', { coach: 'key' }])).toMatchObject({ assignment: { title: 'Title' } });
  });
});

describe('The texts of an assignment link', () => {
  it('are shown without what is hidden in them, and shortened, and that is said', async () => {
    const texts = with_(2, `Ti\u202etle${'x'.repeat(5_000)}`).with(3, '\u0000');
    expect(await forged(texts)).toMatchObject({
      assignment: { title: `Title${'x'.repeat(MOST.title - 5)}…`, from: '' },
      notes: [
        'Invisible characters were removed from the title.',
        'The title is very long, so you don’t see all of it.',
        'Invisible characters were removed from the sender’s name.',
      ],
    });
  });

  it('have a title, even if nobody typed one', async () => {
    expect(await forged(with_(2, ' '))).toMatchObject({ assignment: { title: 'Untitled' } });
  });
});

describe('Whatever a fragment holds', () => {
  const sometimes = <T>(right: T, wrong: fc.Arbitrary<unknown> = fc.jsonValue({ maxDepth: 2 })) =>
    fc.oneof({ weight: 6, arbitrary: fc.constant<unknown>(right) }, wrong);
  const nearly = fc.tuple(...row.map((part) => sometimes(part))).map((parts): unknown => parts);
  const lessons = fc.string({ unit: fc.constantFrom(...'m:p.~ -a1b2/') }).map((text): unknown => with_(7, text));

  it('is an assignment or is refused in words, and changes no prototype', { timeout: NIGHT_MILLIS }, async () => {
    const payload = await write(usual);
    const mangled = fc
      .array(fc.tuple(fc.nat(payload.length), fc.nat(3), fc.string({ maxLength: 3 })), { maxLength: 4 })
      .map((all) => all.reduce((text, [at, cut, put]) => text.slice(0, at) + put + text.slice(at + cut), payload));
    const texts = fc.oneof(
      mangled,
      fc.oneof(nearly, lessons, fc.jsonValue()).map((value) => ({ value })),
      fc.string({ unit: 'binary' }),
    );
    const before = Object.getOwnPropertyNames(Object.prototype);
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const reading = await (typeof text === 'string' ? readAssignmentPayload(text) : forged(text.value));
        if ('refused' in reading) expect(reading.refused).toMatch(/^[A-Z].*\.$/);
        else expect(isAssignment(reading.assignment)).toBe(true);
        expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
      }),
      { numRuns: runs() },
    );
  });
});

const TWINS = ['lesson-vfba', 'lesson-40001'];

/** Written by the first release that had assignments, and never again. */
const FIRST =
  'assignment1.JcyxCsIwEIDhVzluDiWXCm1WBzfRzUEcLsnFBmsjSaD49tK6_vB_d7SxZzN4cqIPqEjhUWIuAm0SqJ-Slie0wkGgTnlFhWcuieHy4pgLKqMHS2rUCq-zcBUIeTurgPszp5ICfzu4CdTGpe3uW6Rt8JratIfG8wvSArPUmhdoa-5QodGkPQUmZ0ayNnqvoxbbB-2sJyLCxw8.c1783848';
