import { describe, expect, it } from 'vitest';
import { nextSession } from '../../../../src/team/board/next-session.ts';
import { overviewOf } from '../../../../src/team/board/overview.ts';
import { course, usual } from '../assignment/course.ts';
import { boardWith, expecting, handed, handIn, received, TODAY } from './team.ts';

const half = course.lessons.map(({ id }) => handed(id, { latest: 0.38 }));

describe('The home of a trainer', () => {
  const board = boardWith(
    expecting(1, 'Ada', 'Bob', 'Zoe'),
    received(2, handIn('Ada')),
    received(3, handIn('Bob', { lessons: half })),
  );

  it('sums up each open assignment, the nearest day first', () => {
    const { due: _due, ...undated } = usual;
    const later = { ...boardWith(), assignment: { ...undated, id: 'later', title: 'Later' } };
    const closed = { ...board, closed: true, assignment: { ...usual, id: 'closed' } };
    expect(overviewOf([later, closed, board], course, TODAY).open).toEqual([
      {
        id: usual.id,
        title: usual.title,
        due: usual.due,
        expected: 3,
        handedIn: 2,
        done: 1,
        words: '2 of 3 in, 1 done, 2 overdue',
      },
      { id: 'later', title: 'Later', due: undefined, expected: 0, handedIn: 0, done: 0, words: '0 in, 0 done' },
    ]);
  });

  it('names who is overdue and what they lack, whoever has nothing in first', () => {
    const { overdue } = overviewOf([board], course, TODAY);
    expect(overdue.map(({ name, words, person }) => [name, words, person])).toEqual([
      ['Zoe', 'Nothing in yet, overdue', 'zoe'],
      ['Bob', 'Below 80%: 38%, overdue', 'bob'],
    ]);
    expect(overviewOf([{ ...board, closed: true }], course, TODAY).overdue).toEqual([]);
  });
});

describe('The next session', () => {
  const planned = (at: number, module: string, day: string) => ({
    id: `${at}`,
    at,
    device: 'trainer',
    type: 'session-planned' as const,
    module,
    day,
  });

  it('is the one that was planned last, until its day has passed', () => {
    const events = [planned(1, 'delight', '2026-12-30'), planned(2, 'insight', '2026-12-10')];
    expect(nextSession(events, '2026-12-10')).toMatchObject({ module: 'insight', day: '2026-12-10' });
    expect(nextSession(events, '2026-12-11')).toBeUndefined();
    expect(nextSession([...events, planned(3, 'insight', '')], '2026-12-01')).toBeUndefined();
    expect(nextSession([], '2026-12-01')).toBeUndefined();
  });
});
