import { describe, expect, it } from 'vitest';
import { boardAssignments } from '../../../../src/team/board/board-assignments.ts';
import type { BoardEvent } from '../../../../src/team/board/board-events.ts';
import { type SortKey, teamColumns } from '../../../../src/team/board/team-columns.ts';
import { filterRows, sortRows, type TeamRow, teamTable } from '../../../../src/team/board/team-table.ts';
import { course, usual } from '../assignment/course.ts';
import { ARRIVAL, boardWith, expecting, handed, handIn, made, received, TODAY } from './team.ts';

const table = (...events: BoardEvent[]) => teamTable(boardWith(...events), course, TODAY);

/** The row of the only person. */
function row(...events: BoardEvent[]): TeamRow {
  const [first, ...more] = table(...events).rows;
  if (!first || more.length > 0) throw new Error('not one row');
  return first;
}

describe('A row of the team', () => {
  it('says how far somebody is with each lesson', () => {
    const lessons = [
      handed('set-the-bar'),
      handed('the-bolero-effect', { answered: 1, firstTry: 1, latest: 0 }),
      handed('warm-and-useful', { answered: 0 }),
    ].map(({ answered, completeOn, firstTry, latest, ...rest }) => ({
      ...rest,
      answered,
      ...(answered > 0 && { firstTry, latest }),
      ...(answered === 2 && { completeOn }),
    })) as ReturnType<typeof handed>[];
    expect(row(received(1, handIn('Ada Berg', { lessons })))).toMatchObject({
      name: 'Ada Berg',
      onRoster: undefined,
      status: 'working',
      overdue: true,
      late: false,
      share: 0.5,
      firstTry: 2 / 3,
      latest: 2 / 3,
      handedInOn: '2026-12-03',
      cells: [
        { lesson: 'set-the-bar', status: 'complete', firstTry: 0.5, completeOn: '2026-12-03', late: false },
        { lesson: 'the-bolero-effect', status: 'started', answered: 1 },
        { lesson: 'warm-and-useful', status: 'new', answered: 0, firstTry: undefined },
      ],
      notes: [],
    });
  });

  it('is done when every lesson is complete and the pass mark reached', () => {
    expect(row(received(1, handIn('Ada')))).toMatchObject({ status: 'done', overdue: false, late: false });
    const poor = handIn('Ada', { lessons: course.lessons.map(({ id }) => handed(id, { latest: 0.79 })) });
    expect(row(received(1, poor))).toMatchObject({ status: 'working', overdue: true });
    const late = handIn('Ada', { lessons: course.lessons.map(({ id }) => handed(id, { completeOn: '2026-12-05' })) });
    expect(row(received(1, late))).toMatchObject({ status: 'done', late: true, overdue: false });
  });

  it('is in time on the due day, and overdue only after it', () => {
    const { due = '' } = usual;
    const onTheDay = handIn('Ada', { lessons: course.lessons.map(({ id }) => handed(id, { completeOn: due })) });
    expect(row(received(1, onTheDay))).toMatchObject({ status: 'done', late: false });
    const begun = boardWith(received(1, handIn('Ada', { lessons: [] })));
    expect(teamTable(begun, course, due).rows).toMatchObject([{ status: 'working', overdue: false }]);
  });

  it('is not done when this site has none of the lessons', () => {
    const elsewhere = { ...course, lessons: [] };
    const { passMark: _passMark, ...unmarked } = usual;
    const [board] = boardAssignments([made(0, unmarked), received(1, handIn('Ada', { lessons: [] }))]);
    if (!board) throw new Error('no board');
    expect(teamTable(board, elsewhere, TODAY).rows).toMatchObject([{ status: 'working', cells: [] }]);
  });

  it('says that its figures are of a part when only a part was shared', () => {
    expect(row(received(1, handIn('Ada', { lessons: [handed('set-the-bar')] }))).notes).toEqual([
      'Shares 1 of 3 lessons; the figures cover only those.',
    ]);
    expect(row(received(1, handIn('Ada', { lessons: [] }))).notes).toEqual(['Shares no progress.']);
  });

  it('tells what was not shared from what was not done', () => {
    expect(row(received(1, handIn('Ada', { lessons: [] })))).toMatchObject({
      status: 'working',
      share: undefined,
      firstTry: undefined,
      cells: course.lessons.map(() => ({ status: 'not-shared' })),
    });
  });

  it('takes a lesson that requires nothing for complete only with the day on which it was', () => {
    const read = { answered: 0, required: 0 };
    const { completeOn: _day, ...unread } = handed('set-the-bar', read);
    const others = [handed('the-bolero-effect', read), handed('warm-and-useful', read)];
    const all = row(received(1, handIn('Ada', { lessons: [handed('set-the-bar', read), ...others] })));
    expect(all).toMatchObject({ status: 'done', share: 1 });
    const some = row(received(1, handIn('Ada', { lessons: [unread, ...others] })));
    expect(some).toMatchObject({ status: 'working', share: 0 });
    expect(some.cells.map(({ status }) => status)).toEqual(['new', 'complete', 'complete']);
  });

  it('finds lessons that were renamed since', () => {
    const { cells } = row(received(1, handIn('Ada', { lessons: [handed('be-warm')] })));
    expect(cells.map(({ status }) => status)).toEqual(['not-shared', 'not-shared', 'complete']);
  });

  it('shows the newest hand-in of a person and keeps the earlier ones', () => {
    const [first, second, third] = [1, 2, 3].map((at) =>
      handIn(at === 2 ? 'BERG, Ada' : 'Ada Berg', { id: `${at}`, at: ARRIVAL - 10 + at }),
    );
    if (!first || !second || !third) throw new Error('three');
    const { newest, earlier, notes } = row(received(9, first), received(8, third), received(7, second));
    expect(newest?.handIn.id).toBe('3');
    expect(earlier.map(({ handIn: { id } }) => id)).toEqual(['2', '1']);
    expect(notes).toEqual(['Replaces 2 earlier hand-ins.']);
  });

  it('is each browser’s own without a name', () => {
    const { rows } = table(
      received(1, handIn(undefined, { id: 'a' }), { publicKey: 'one' }),
      received(2, handIn(' \u202e', { id: 'b' }), { publicKey: 'two' }),
      received(3, handIn(undefined, { id: 'c', at: ARRIVAL - 9 }), { publicKey: 'one' }),
    );
    expect(rows.map(({ name, earlier }) => [name, earlier.length])).toEqual([
      ['No name', 1],
      ['No name', 0],
    ]);
  });

  it('shows names without what is hidden in them, and not endlessly long', () => {
    expect(row(received(1, handIn(`Ada\u202e${'x'.repeat(5_000)}`, { id: 'long' }))).name).toMatch(/^Adax{57}…$/);
    expect(row(received(1, handIn('__proto__'))).name).toBe('__proto__');
  });

  it('notes what a trainer should know', () => {
    const odd = handIn('Ada', {
      id: 'b',
      at: ARRIVAL - 9,
      course: 'ffffffff',
      assignment: { id: usual.id, edition: 2, title: 'x' },
    });
    const { notes } = row(
      received(1, handIn('Ada', { id: 'a' }), { publicKey: 'one' }),
      received(2, odd, { publicKey: 'two', verdict: 'unchecked' }),
    );
    const unsigned = row(received(1, handIn('Ada'), { verdict: 'unsigned' })).notes;
    expect([...notes, ...unsigned].join('\n')).toMatchInlineSnapshot(`
      "Signed, but this page can’t check the signature because it wasn’t loaded over HTTPS.
      Replaces an earlier hand-in.
      Handed in from 2 browsers: one person with several devices, or two people with the same name. You can part them below.
      Made for an earlier or later version of this assignment than the one you see.
      Done on a different version of the course than the one on this site.
      Not signed: the browser that made it couldn’t sign it, so nobody can tell if it was changed."
    `);
  });
});

describe('The roster beside the table', () => {
  it('says who has not handed in, and whose hand-in it may be under another name', () => {
    const { rows, missing } = table(
      expecting(0, 'Berg, Ada', 'Grace Hopper', 'Zoë Lee'),
      received(1, handIn('ada berg')),
      received(2, handIn('Grace')),
      received(3, handIn('Stranger')),
    );
    expect(missing).toEqual([
      { name: 'Grace Hopper', perhaps: ['Grace'] },
      { name: 'Zoë Lee', perhaps: [] },
    ]);
    expect(rows.map(({ name, status, onRoster, overdue }) => [name, status, onRoster, overdue])).toEqual([
      ['Berg, Ada', 'done', true, false],
      ['Grace', 'done', false, false],
      ['Grace Hopper', 'not-handed-in', true, true],
      ['Stranger', 'done', false, false],
      ['Zoë Lee', 'not-handed-in', true, true],
    ]);
  });
});

describe('The order of the rows', () => {
  const { rows } = table(
    expecting(0, 'Cy'),
    received(1, handIn('bob', { at: Date.UTC(2025, 1), lessons: [handed('set-the-bar', { firstTry: 1 })] })),
    received(2, handIn('Ada', { at: Date.UTC(2025, 5) })),
    received(
      3,
      handIn('Eve', { at: Date.UTC(2025, 3), lessons: [handed('set-the-bar', { answered: 1, firstTry: 0 })] }),
    ),
  );
  const names = (sort: SortKey, descending?: boolean) =>
    sortRows(rows, teamColumns(course.lessons, []).find(({ key }) => key === sort)?.sort, descending).map(
      ({ name }) => name,
    );

  it('may be by any column, and what is not known comes last either way', () => {
    expect(names('name', true)).toEqual(['Eve', 'Cy', 'bob', 'Ada']);
    expect(names('status')).toEqual(['Cy', 'Eve', 'bob', 'Ada']);
    expect(names('handedInOn')).toEqual(['bob', 'Eve', 'Ada', 'Cy']);
    expect(names('handedInOn', true)).toEqual(['Ada', 'Eve', 'bob', 'Cy']);
    expect(names('firstTry')).toEqual(['Eve', 'Ada', 'bob', 'Cy']);
    expect(names('share', true)).toEqual(['Ada', 'bob', 'Eve', 'Cy']);
    expect(names('lesson:set-the-bar', true)).toEqual(['bob', 'Ada', 'Eve', 'Cy']);
    expect(names('lesson:unknown')).toEqual(['Ada', 'bob', 'Cy', 'Eve']);
  });

  it('may be of a part of them', () => {
    const found = (name: string, status: Parameters<typeof filterRows>[1]['status'] = '') =>
      filterRows(rows, { name, status }).map((each) => each.name);
    expect(found('')).toEqual(['Ada', 'bob', 'Cy', 'Eve']);
    expect(found('ÁD')).toEqual(['Ada']);
    expect(found('', 'done')).toEqual(['Ada']);
    expect(found('', 'overdue')).toEqual(['bob', 'Cy', 'Eve']);
    expect(found('e', 'not-handed-in')).toEqual([]);
    const named = (name: string): TeamRow[] =>
      filterRows([{ ...rows[0], name: 'Jörg Müller' } as TeamRow], { name, status: '' });
    for (const way of ['müll', 'mueller', 'MULLER', 'joerg mue', 'Müller, Jörg']) expect(named(way)).toHaveLength(1);
    for (const way of ['Moller', 'Georg Müller']) expect(named(way)).toEqual([]);
  });
});

it('A team of nobody is an empty table', () => {
  expect(teamTable(boardWith(made(1)), course, TODAY)).toMatchObject({ rows: [], missing: [] });
});

describe('A hand-in that an earlier release let onto the board at a time that no clock tells', () => {
  it.each([253402387200000, 8.64e15, 1e300, -62325000000000, 0.5])('has a row, with an unknown day: %d', (at) => {
    const { rows } = teamTable(
      boardWith(received(1, handIn('Ada', { at })), received(2, handIn('Bob'))),
      course,
      TODAY,
    );
    expect(rows.map(({ name, status }) => [name, status])).toEqual([
      ['Ada', 'done'],
      ['Bob', 'done'],
    ]);
    const day = teamColumns(course.lessons, []).find(({ key }) => key === 'handedInOn');
    expect(rows.map((row) => day?.cell(row))).toEqual([at === 0.5 ? '1970-01-01' : 'unknown day', '2026-12-03']);
  });
});
