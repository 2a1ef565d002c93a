import { describe, expect, it } from 'vitest';
import { boardAssignments } from '../../../../src/team/board/board-assignments.ts';
import { needOf } from '../../../../src/team/board/gap.ts';
import { answersInWords, assignmentsOfPerson } from '../../../../src/team/board/person-summary.ts';
import { owingIn } from '../../../../src/team/board/reminder-reasons.ts';
import { statusWords, teamColumns } from '../../../../src/team/board/team-columns.ts';
import { summaryOf } from '../../../../src/team/board/team-summary.ts';
import { teamTable } from '../../../../src/team/board/team-table.ts';
import { course, usual } from '../assignment/course.ts';
import { answer, boardWith, expecting, handed, handIn, made, received, TODAY } from './team.ts';

const complete = (more: Parameters<typeof handed>[1] = {}) => course.lessons.map(({ id }) => handed(id, more));
const [first = handed('none')] = complete();

/** What is said of somebody who handed these lessons in. */
function said(lessons: ReturnType<typeof complete> | undefined, today = TODAY): string {
  const board = boardWith(...(lessons ? [received(1, handIn('Ada', { lessons }))] : [expecting(1, 'Ada')]));
  const [row] = teamTable(board, course, today).rows;
  return row ? statusWords(row) : '';
}

describe('What is said of a person names what is missing', () => {
  const { due = '' } = usual;

  it.each([
    ['Nothing in yet, overdue', undefined],
    ['1 lesson left, overdue', [...complete().slice(1), { ...first, answered: 1 }]],
    ['3 lessons left, overdue', complete({ answered: 0 })],
    ['Below 80%: 38%, overdue', complete({ latest: 0.38 })],
    ['2 lessons not shared, overdue', [first]],
    ['Progress not shared, overdue', []],
    ['Done', complete()],
    ['Done, late', complete({ completeOn: '2026-12-05' })],
  ])('%s', (words, lessons) => {
    expect(said(lessons)).toBe(words);
  });

  it('and nothing of a day that has not passed', () => {
    expect(said(undefined, due)).toBe('Nothing in yet');
    expect(said(complete({ latest: 0.38 }), due)).toBe('Below 80%: 38%');
  });
});

describe('Where lessons come one after another', () => {
  const days = ['2026-12-03', '2026-12-05', '2026-12-12'];
  const weekly = { ...usual, days, due: '2026-12-12' };
  const [one = handed('none'), two = handed('none'), three = handed('none')] = complete();
  const open = { answered: 0 };

  /** What is said on a day of somebody who handed these lessons in. */
  function on(today: string, lessons?: ReturnType<typeof complete>): string {
    const board = boardAssignments([
      made(0, weekly),
      lessons ? received(1, handIn('Ada', { lessons })) : expecting(1, 'Ada'),
    ]);
    const [row] = board[0] ? teamTable(board[0], course, today).rows : [];
    return row ? statusWords(row) : '';
  }

  it.each([
    ['Nothing due yet', on('2026-12-02')],
    ['Nothing in yet', on('2026-12-03')],
    ['Nothing in yet, overdue', on('2026-12-04')],
    ['On track', on('2026-12-04', [one, { ...two, ...open }, { ...three, ...open }])],
    ['1 lesson left', on('2026-12-05', [one, { ...two, ...open }, { ...three, ...open }])],
    ['1 lesson left, overdue', on('2026-12-06', [one, { ...two, ...open }, { ...three, ...open }])],
    [
      '2 lessons left, overdue',
      on('2026-12-06', [
        { ...one, ...open },
        { ...two, ...open },
        { ...three, ...open },
      ]),
    ],
    ['On track', on('2026-12-11', [one, two, { ...three, ...open }])],
    ['Done', on('2026-12-06', complete())],
    ['Done, late', on('2026-12-06', [{ ...one, completeOn: '2026-12-04' }, two, three])],
  ])('%s', (words, told) => {
    expect(told).toBe(words);
  });

  it('nobody who is on track is reminded or counted as overdue', () => {
    const lessons = [one, { ...two, ...open }, { ...three, ...open }];
    const [board] = boardAssignments([made(0, weekly), received(1, handIn('Ada', { lessons }))]);
    const table = board && teamTable(board, course, '2026-12-04');
    expect(table && summaryOf(table, 0)).toBe('1 in, 0 done, 1 on track');
    expect(table && owingIn(table.rows)).toEqual([]);
    expect(
      table?.rows[0] && teamColumns(table.lessons, table).map(({ cell }) => table.rows[0] && cell(table.rows[0])),
    ).toContain('Not due yet');
  });
});

it('Need puts those who are overdue first, then the larger gap, and who is done last', () => {
  const need = (kind: 'nothing-in' | 'lessons-left' | 'below-mark' | 'none', overdue: boolean): number =>
    needOf({ overdue, gap: { kind, words: '' } });
  const order = [
    need('nothing-in', true),
    need('lessons-left', true),
    need('below-mark', true),
    need('nothing-in', false),
    need('below-mark', false),
    need('none', false),
  ];
  expect(order).toEqual(order.toSorted((a, b) => a - b));
  expect(new Set(order).size).toBe(order.length);
});

describe('A person’s answers in one sentence', () => {
  it('count first tries, and those that were sure but wrong', () => {
    const answers = [answer('a/one', 'x', 1, 'sure'), answer('a/two', 'y', 0, 'sure'), answer('a/three', 'z', 0.5)];
    expect(answersInWords(answers, [])).toBe('1 of 3 questions right on the first try, 1 sure but wrong.');
    expect(answersInWords(answers.slice(0, 1), [])).toBe('1 of 1 question right on the first try.');
  });

  it('say nothing where no scores were shared', () => {
    expect(answersInWords([{ exercise: 'a/one', revision: 'x' }], [])).toBe('');
  });
});

it('A person’s assignments are those that expect them or have their work, with how each stands', () => {
  const expected = boardWith(expecting(1, 'Berg, Ada', 'Zoe'));
  const other = {
    ...boardWith(received(2, handIn('Ada Berg'))),
    assignment: { ...usual, id: 'other', title: 'Other' },
  };
  const foreign = { ...boardWith(expecting(1, 'Zoe')), assignment: { ...usual, id: 'foreign' } };
  expect(assignmentsOfPerson('ada berg', [expected, other, foreign], course, TODAY)).toEqual([
    { id: usual.id, title: usual.title, words: 'Nothing in yet, overdue' },
    { id: 'other', title: 'Other', words: 'Done' },
  ]);
});
