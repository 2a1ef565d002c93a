import fc from 'fast-check';
import { expect, it } from 'vitest';
import { writeBackup } from '../../../../src/formats/backup/backup-file.ts';
import { readBackup } from '../../../../src/formats/backup/read-backup.ts';
import { csv } from '../../../../src/formats/csv/csv.ts';
import { packPayload } from '../../../../src/formats/link/payload.ts';
import type { StoredEvent } from '../../../../src/log/event.ts';
import { readAssignmentPayload, writeAssignmentPayload } from '../../../../src/team/assignment/assignment-link.ts';
import { resolveAssignment } from '../../../../src/team/assignment/resolve-assignment.ts';
import { boardAssignments } from '../../../../src/team/board/board-assignments.ts';
import { plainTable } from '../../../../src/team/board/column.ts';
import { newHandIns } from '../../../../src/team/board/new-hand-ins.ts';
import { peopleOf } from '../../../../src/team/board/person-erasure.ts';
import { fileColumns, teamColumns } from '../../../../src/team/board/team-columns.ts';
import { teamTable } from '../../../../src/team/board/team-table.ts';
import { isHandIn } from '../../../../src/team/hand-in/hand-in.ts';
import { readHandIns } from '../../../../src/team/hand-in/read-hand-ins.ts';
import { handInFile, handInLink, signHandIn } from '../../../../src/team/hand-in/send-hand-in.ts';
import { runs } from '../../runs.ts';
import { course, usual } from '../assignment/course.ts';
import { boardWith, handIn, made, received, TODAY } from '../board/team.ts';
import { newSigner, subtle } from './work.ts';

/** Links and files that were damaged on their way, or made to harm: each law with 200 of them, and 10,000 by night. */
const RUNS = runs(200);
const TIME = 300_000;

const HOSTILE = [
  'javascript:alert(1)',
  '//evil.example',
  '<img src=x onerror=alert(1)>',
  '=HYPERLINK("https://evil.example")',
  '+1',
  '-1',
  '@SUM(A1)',
  '\tcmd',
  '\rcmd',
  '\u202egnp.exe',
  '\u0000',
  '\ud800',
  '__proto__',
  'e\u0301'.repeat(5_000),
  'x'.repeat(5_000),
];
const hostile = fc.constantFrom(...HOSTILE);
const letters = fc.oneof(
  hostile,
  fc.string({ maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.constantFrom('%', '%25', '.', '=', '\n> ', '\u200b'),
);

/** What may happen to a text between two people. */
const damage = fc.record({
  what: fc.constantFrom('change', 'cut', 'insert', 'drop', 'twice', 'encode', 'none'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  letters,
});
function damaged(text: string, all: readonly { what: string; at: number; letters: string }[]): string {
  return all.reduce((before, one) => {
    const at = Math.floor(one.at * before.length);
    if (one.what === 'change') return before.slice(0, at) + one.letters + before.slice(at + one.letters.length);
    if (one.what === 'insert') return before.slice(0, at) + one.letters + before.slice(at);
    if (one.what === 'cut') return before.slice(0, at);
    if (one.what === 'drop') return before.slice(0, at) + before.slice(at + 7);
    if (one.what === 'twice') return before.slice(0, at) + before;
    return one.what === 'encode' ? encodeURIComponent(before.replace(/\p{Surrogate}/gu, '')) : before;
  }, text);
}

/** Any JSON, with hostile texts in it and names of fields that the readers look for. */
const field = fc.oneof(
  hostile,
  fc.constantFrom('id', 'assignment', 'title', 'name', 'lessons', 'answers', 'body', 'first', 'text', 'at', 'course'),
);
const anyJson = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    hostile,
    fc.oneof(fc.double(), fc.integer(), fc.boolean(), fc.constant(null), fc.string({ maxLength: 8 })),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(field, tie('value'), { maxKeys: 5 }),
  ),
})).value;

/** A hand-in with one of its fields made hostile. */
const tampered = fc.record({ path: fc.nat({ max: 40 }), value: fc.oneof(hostile, anyJson) }).map(({ path, value }) => {
  const whole = structuredClone(
    handIn('Ada Berg', { answers: [{ exercise: 'a/b', revision: 'c', first: { text: 'x' } }] }),
  );
  const places: { holder: Record<string, unknown>; name: string }[] = [];
  const collect = (holder: object): void => {
    for (const [name, inside] of Object.entries(holder)) {
      places.push({ holder: holder as Record<string, unknown>, name });
      if (inside instanceof Object) collect(inside);
    }
  };
  collect(whole);
  const place = places[path % places.length];
  if (place) place.holder[place.name] = value;
  return whole;
});

const SENTENCE = /^[A-Z“][\s\S]*[.?]$/;
const PROTOTYPE = Reflect.ownKeys(Object.prototype).length;
const isUnharmed = (): void => expect(Reflect.ownKeys(Object.prototype)).toHaveLength(PROTOTYPE);

/** No cell of a file may begin a formula. */
function expectNoFormula(text: string): void {
  for (const cell of text.slice(1).split(/[,;\r\n\t]/)) expect(cell).not.toMatch(/^["\s]*[=+\-@＝＋－＠]/);
}

async function takeIn(text: string, file?: string): Promise<void> {
  const { read, setAside } = await readHandIns([{ file, text }], subtle);
  expect(read.length + setAside.length).toBeGreaterThan(0);
  for (const { reason, name = 'none' } of setAside) {
    expect(reason).toMatch(SENTENCE);
    expect(Array.from(name).length).toBeLessThan(80);
  }
  for (const one of read) expect(isHandIn(one.handIn)).toBe(true);
  const board = boardWith();
  const { added, setAside: elsewhere } = newHandIns(read, [board]);
  for (const { reason } of elsewhere) expect(reason).toMatch(SENTENCE);
  const events = added.map((event, index) => ({ ...event, id: `${index}`, at: index, device: 'd' }));
  const [shown] = boardAssignments([made(0), ...events]);
  if (shown) {
    const table = teamTable(shown, course, TODAY);
    expectNoFormula(csv(plainTable(fileColumns(teamColumns(table.lessons, table)), table.rows)));
  }
  peopleOf(events);
  isUnharmed();
}

const signer = newSigner();
const aHandIn = handIn('Ada Berg');
const linkOf = async (): Promise<string> => {
  const link = await handInLink(await signHandIn(aHandIn, await signer), 30);
  return 'payload' in link ? `https://site.example/trainer/team/#${link.payload}` : '';
};

it(
  'Links and files of hand-ins, however damaged, are read or set aside with a sentence',
  async () => {
    const link = await linkOf();
    const file = handInFile(await signHandIn(aHandIn, await signer));
    await fc.assert(
      fc.asyncProperty(fc.boolean(), fc.array(damage, { minLength: 1, maxLength: 4 }), async (isLink, all) => {
        await takeIn(damaged(isLink ? link : file, all), isLink ? undefined : 'ada.json');
      }),
      { numRuns: RUNS },
    );
  },
  TIME,
);

it(
  'Hand-ins that are whole and signed but hold anything at all are read or set aside with a sentence',
  async () => {
    const key = await signer;
    await fc.assert(
      fc.asyncProperty(fc.boolean(), fc.oneof(tampered, tampered, anyJson), async (isLink, value) => {
        const body = JSON.stringify(value) ?? '';
        const signed = { body, publicKey: key.publicKey, signature: await key.sign(body) };
        const payload = await packPayload('hand-in', 1, [body, signed.publicKey, signed.signature]);
        await takeIn(isLink ? `#${payload}` : handInFile(signed), isLink ? undefined : 'ada.json');
      }),
      { numRuns: RUNS },
    );
  },
  TIME,
);

it(
  'Links of assignments, damaged or made to harm, are read or refused with a sentence',
  async () => {
    const payload = await writeAssignmentPayload(usual, course);
    await fc.assert(
      fc.asyncProperty(fc.array(damage, { maxLength: 4 }), fc.option(anyJson), async (all, value) => {
        const made = value === null ? payload : await packPayload('assignment', 1, value);
        const reading = await readAssignmentPayload(damaged(`https://site.example/assignment/#${made}`, all));
        if ('refused' in reading) expect(reading.refused).toMatch(SENTENCE);
        else {
          const { assignment } = reading;
          for (const text of [assignment.title, assignment.from, assignment.note]) {
            expect(text).not.toMatch(/[\u202a-\u202e]|(?!\n)\p{Cc}|\p{Surrogate}/u);
          }
          resolveAssignment(assignment, course);
        }
        isUnharmed();
      }),
      { numRuns: RUNS },
    );
  },
  TIME,
);

it(
  'Backups of a board, damaged or made to harm, are read or refused with a sentence',
  async () => {
    const events = [made(1), received(2, aHandIn), received(3, handIn('Ben'))] as unknown as readonly StoredEvent[];
    const whole = writeBackup(events, { kind: 'board', site: 'Site', exportedAt: 0, device: 'd' });
    const planted = (value: unknown): string =>
      writeBackup([{ id: 'x', at: 1, device: 'd', type: 'hand-in-received', ...Object(value) }], {
        kind: 'board',
        site: 'Site',
        exportedAt: 0,
        device: 'd',
      });
    await fc.assert(
      fc.property(fc.array(damage, { minLength: 1, maxLength: 4 }), fc.option(anyJson), (all, value) => {
        const reading = readBackup(damaged(value === null ? whole : planted(value), all), () => {}, 'board');
        if (reading.refused !== undefined) expect(reading.refused).toMatch(SENTENCE);
        else {
          for (const { reason } of reading.setAside) expect(reason).toMatch(/^[a-z]/);
          for (const board of boardAssignments(reading.events)) teamTable(board, course, TODAY);
          peopleOf(reading.events);
        }
        isUnharmed();
      }),
      { numRuns: RUNS },
    );
  },
  TIME,
);
