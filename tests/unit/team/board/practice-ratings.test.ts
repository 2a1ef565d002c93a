import { describe, expect, it } from 'vitest';
import type { BoardEvent, PracticeRated } from '../../../../src/team/board/board-events.ts';
import { isBoardEvent } from '../../../../src/team/board/board-events.ts';
import { plainTable } from '../../../../src/team/board/column.ts';
import { eventsOfPerson } from '../../../../src/team/board/events-of-person.ts';
import { peopleOf } from '../../../../src/team/board/person-erasure.ts';
import { newestOf, ratingsByPerson } from '../../../../src/team/board/practice-ratings.ts';
import { fileColumns, teamColumns } from '../../../../src/team/board/team-columns.ts';
import { teamTable } from '../../../../src/team/board/team-table.ts';
import { course } from '../assignment/course.ts';
import { boardWith, expecting, TODAY } from './team.ts';

const rated = (at: number, name: string, day: string, level: number, heard = 'A line'): PracticeRated => ({
  id: `rated ${at}`,
  at,
  device: 'trainer',
  type: 'practice-rated',
  person: name.toLowerCase(),
  name,
  day,
  rows: [{ row: 'opening', title: 'Opening', level, heard }],
});
const takenBack = (at: number, rating: string): BoardEvent => ({
  id: `taken ${at}`,
  at,
  device: 'trainer',
  type: 'rating-taken-back',
  rating,
});

describe('How practice was rated', () => {
  it('stands by person, the newest day first, and of one day what was written later', () => {
    const ratings = ratingsByPerson([
      rated(1, 'Ada', '2026-12-02', 2),
      rated(2, 'Ada', '2026-11-20', 1),
      rated(3, 'Ada', '2026-12-02', 3),
      rated(4, 'Ben', '2026-12-03', 4),
    ]);
    expect(ratings.get('ada')?.map(({ id }) => id)).toEqual(['rated 3', 'rated 1', 'rated 2']);
    expect(newestOf(ratings.get('ada') ?? [], 'opening')).toMatchObject({ level: 3, day: '2026-12-02' });
    expect(newestOf(ratings.get('ada') ?? [], 'closing')).toBeUndefined();
  });

  it('is gone once it is taken back, and the one before counts again', () => {
    const events = [rated(1, 'Ada', '2026-12-01', 2), rated(2, 'Ada', '2026-12-02', 3), takenBack(3, 'rated 2')];
    expect(newestOf(ratingsByPerson(events).get('ada') ?? [], 'opening')?.level).toBe(2);
  });

  it('is a column for the level, the line and the day, and none where nobody was rated', () => {
    const roster = expecting(1, 'Ada', 'Ben');
    const sheet = (...events: BoardEvent[]) => {
      const table = teamTable(boardWith(roster, ...events), course, TODAY);
      const { columns, rows } = plainTable(fileColumns(teamColumns(table.lessons, table)), table.rows);
      const at = columns.findIndex((column) => column.startsWith('Opening:'));
      return at < 0 ? undefined : [columns, ...rows].map((row) => row.slice(at, at + 3));
    };
    expect(sheet()).toBeUndefined();
    expect(sheet(rated(2, 'Ada', '2026-12-02', 3, '“What changed?”'))).toEqual([
      ['Opening: level', 'Opening: heard', 'Opening: rated on'],
      [3, '“What changed?”', '2026-12-02'],
      ['', '', ''],
    ]);
  });

  it('is erased with the person, what was taken back too, and nothing of anybody else', () => {
    const events = [
      rated(1, 'Ada', '2026-12-01', 2),
      rated(2, 'Ben', '2026-12-01', 2),
      takenBack(3, 'rated 1'),
      takenBack(4, 'rated 2'),
    ];
    expect(peopleOf(events).map(({ name }) => name)).toEqual(['Ada', 'Ben']);
    expect(eventsOfPerson(events, 'ada')).toEqual(['rated 1', 'taken 3']);
  });

  it('is shown without what nobody sees', () => {
    const [rating] = ratingsByPerson([rated(1, 'Ada', '2026-12-01', 2, 'Yes\u202e\u0000 no')]).get('ada') ?? [];
    expect(rating?.rows[0]?.heard).toBe('Yes no');
  });

  it.each([
    ['no day', { day: 'soon' }],
    ['no rows', { rows: [] }],
    ['a level below the first', { rows: [{ row: 'a', title: 'A', level: 0, heard: '' }] }],
    ['a level that is no number', { rows: [{ row: 'a', title: 'A', level: '3', heard: '' }] }],
    ['a line that is no text', { rows: [{ row: 'a', title: 'A', level: 3 }] }],
    ['no person', { person: '' }],
  ])('can’t be read with %s', (_what, fields) => {
    expect(isBoardEvent(rated(1, 'Ada', '2026-12-01', 2))).toBe(true);
    expect(isBoardEvent({ ...rated(1, 'Ada', '2026-12-01', 2), ...fields } as BoardEvent)).toBe(false);
  });
});
