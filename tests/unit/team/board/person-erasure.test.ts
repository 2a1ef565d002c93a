import { describe, expect, it } from 'vitest';
import { boardAssignments } from '../../../../src/team/board/board-assignments.ts';
import type { BoardEvent } from '../../../../src/team/board/board-events.ts';
import { erasureOf, peopleOf, perhapsAlso } from '../../../../src/team/board/person-erasure.ts';
import { looseName } from '../../../../src/team/board/person-names.ts';
import { rosterSet } from '../../../../src/team/board/roster.ts';
import { usual } from '../assignment/course.ts';
import { expecting, handIn, made, received } from './team.ts';

const other = { ...usual, id: 'other', title: 'Another one' };
const ofOther = { id: 'ada other', assignment: { id: 'other', edition: 1, title: other.title } };
const events: BoardEvent[] = [
  made(1),
  made(2, other),
  { ...expecting(3, 'Ada Berg', 'Ben'), id: 'old list' },
  { ...expecting(4, 'BERG, ada', 'Ben', 'Cy'), id: 'list' },
  { ...expecting(5, 'Ben'), id: 'other list', assignment: 'other' },
  received(6, handIn('Ada Berg')),
  received(7, handIn('Ben')),
  received(8, handIn('ada  berg', ofOther)),
  received(9, handIn(undefined), { publicKey: 'somebody' }),
];
const ada = looseName('Ada Berg');

describe('Those of whom a board holds something', () => {
  it('are all who handed in or are on a list, by name', () => {
    expect(peopleOf(events).map(({ name, handIns }) => [name, handIns])).toEqual([
      ['ada  berg'.replace('  ', ' '), 2],
      ['Ben', 1],
      ['Cy', 0],
      ['No name, handed in on 2026-12-03', 1],
    ]);
  });

  it('may be one person under two names, which is a question', () => {
    const people = peopleOf([...events, received(10, handIn('Ada'))]);
    const [short] = people;
    expect(short && perhapsAlso(short, people).map(({ name }) => name)).toEqual(['ada berg']);
  });
});

describe('Erasing somebody from a board', () => {
  it('takes all of their hand-ins and every list that names them, and counts them', () => {
    const erasure = erasureOf(events, ada);
    expect(new Set(erasure.ids)).toEqual(
      new Set(['old list', 'list', '6:received of Ada Berg', '8:received ada other']),
    );
    expect(erasure).toMatchObject({ handIns: 2, assignments: 2 });
  });

  it('gives only the list that counts anew, without them and with everybody else as written', () => {
    expect(erasureOf(events, ada).rosters).toEqual([
      { type: 'roster-set', assignment: usual.id, names: ['Ben', 'Cy'] },
    ]);
  });

  it('leaves the board of everybody else as it was', () => {
    const { ids, rosters } = erasureOf(events, ada);
    const anew = rosters.map((roster, index) => ({ ...roster, id: `anew ${index}`, at: 20, device: 'trainer' }));
    const left = [...events.filter(({ id }) => !ids.includes(id)), ...anew];
    expect(JSON.stringify(left).toLowerCase()).not.toContain('ada');
    expect(erasureOf(left, ada)).toEqual({ ids: [], rosters: [], places: [], handIns: 0, assignments: 0 });
    const names = boardAssignments(left).map(({ assignment, roster, handIns }) => [
      assignment.id,
      roster.map(({ name }) => name),
      handIns.length,
    ]);
    expect(names).toEqual([
      ['other', ['Ben'], 0],
      [usual.id, ['Ben', 'Cy'], 2],
    ]);
  });

  it('takes their address and their group along, and keeps those of everybody else', () => {
    const list = rosterSet(usual.id, [
      { name: 'Ada Berg', email: 'ada@x.org', group: 'Fjord' },
      { name: 'Ben', email: 'ben@x.org', group: 'North' },
    ]);
    const older = { ...list, names: ['Ben'], id: 'older', at: 19, device: 'trainer' };
    const { ids, rosters } = erasureOf([...events, older, { ...list, id: 'newer', at: 20, device: 'trainer' }], ada);
    expect(rosters).toEqual([rosterSet(usual.id, [{ name: 'Ben', email: 'ben@x.org', group: 'North' }])]);
    // The older list names nobody of that name, but has their address.
    expect(ids).toEqual(expect.arrayContaining(['older', 'newer']));
    expect(JSON.stringify(rosters)).not.toMatch(/ada|fjord/i);
  });

  it('of whom only a list knows, or nobody, takes no more than that', () => {
    expect(erasureOf(events, 'cy')).toMatchObject({ ids: ['list'], handIns: 0, assignments: 0 });
    expect(erasureOf(events, 'nobody')).toEqual({ ids: [], rosters: [], places: [], handIns: 0, assignments: 0 });
  });

  it('without a name goes by the browser', () => {
    expect(erasureOf(events, '?somebody')).toMatchObject({ ids: ['9:received of undefined'], handIns: 1, rosters: [] });
  });
});
