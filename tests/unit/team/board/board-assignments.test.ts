import { describe, expect, it } from 'vitest';
import { decodeEvent } from '../../../../src/log/decode.ts';
import { boardAssignments, personOf, sourceOf } from '../../../../src/team/board/board-assignments.ts';
import { type BoardEvent, isBoardEvent } from '../../../../src/team/board/board-events.ts';
import { eventsOfPerson } from '../../../../src/team/board/events-of-person.ts';
import { looseName } from '../../../../src/team/board/person-names.ts';
import { usual } from '../assignment/course.ts';
import { boardWith, expecting, handIn, made, received } from './team.ts';

const closed = (at: number, isClosed: boolean): BoardEvent => ({
  id: `${at}:closed`,
  at,
  device: 'trainer',
  type: 'assignment-closed',
  assignment: usual.id,
  closed: isClosed,
});

const examples: BoardEvent[] = [
  made(1),
  closed(2, true),
  received(3, handIn('Ada')),
  expecting(4, 'Ada'),
  { id: 'session', at: 5, device: 'trainer', type: 'session-planned', module: 'delight', day: '2026-12-10' },
  { id: 'renamed', at: 6, device: 'trainer', type: 'work-renamed', source: 'ada\nkey', name: 'Ada, Leeds' },
  {
    id: 'rated',
    at: 7,
    device: 'trainer',
    type: 'practice-rated',
    person: 'ada',
    name: 'Ada',
    day: '2026-12-02',
    rows: [{ row: 'opening', title: 'Opening', level: 3, heard: 'What changed?' }],
  },
  { id: 'taken', at: 8, device: 'trainer', type: 'rating-taken-back', rating: 'rated' },
];

describe('Names on the board’s wire', () => {
  it('are frozen: a name that changes here makes boards unreadable', () => {
    expect(
      examples.map(({ type, ...fields }) => `${type}: ${Object.keys(fields).join(' ')}`).join('\n'),
    ).toMatchInlineSnapshot(`
      "assignment-made: id at device assignment
      assignment-closed: id at device assignment closed
      hand-in-received: id at device handIn body publicKey signature verdict
      roster-set: id at device assignment names
      session-planned: id at device module day
      work-renamed: id at device source name
      practice-rated: id at device person name day rows
      rating-taken-back: id at device rating"
    `);
  });

  it('are those of events, so that a log can keep them', () => {
    expect(examples.map(decodeEvent)).toEqual(examples);
    expect(examples.filter((event) => !isBoardEvent(event))).toEqual([]);
  });

  it.each([
    ['assignment-made', 'assignment', {}],
    ['assignment-closed', 'closed', 'yes'],
    ['hand-in-received', 'body', ''],
    ['hand-in-received', 'verdict', 'verified'],
    ['hand-in-received', 'publicKey', 7],
    ['roster-set', 'names', 'Ada'],
    ['lesson-opened', 'lesson', 'opening'],
    ['constructor', 'x', 1],
  ])('leave out what can’t be read: %s whose %s is %j', (type, field, value) => {
    const example = examples.find((event) => event.type === type) ?? closed(1, true);
    expect(isBoardEvent({ ...example, type, [field]: value })).toBe(false);
  });
});

describe('The board', () => {
  it('has each assignment once, in its newest edition, the one made last on top', () => {
    const second = { ...usual, edition: 2, title: 'Second' };
    const other = { ...usual, id: 'other' };
    expect(boardAssignments([made(1), made(2, other), made(3, second), made(4)])).toMatchObject([
      { assignment: other, madeAt: 2 },
      { assignment: second, madeAt: 1 },
    ]);
  });

  it('is closed and opened again, and takes the newest roster', () => {
    expect(boardWith(closed(1, true), expecting(1, 'Ada')).closed).toBe(true);
    const board = boardWith(closed(1, true), expecting(1, 'Ada'), closed(2, false), expecting(2, 'Bob'));
    expect(board).toMatchObject({ closed: false, roster: [{ name: 'Bob' }] });
  });

  it('holds every hand-in once, in the order in which they were made, and skips what it can’t read', () => {
    const [first, second] = [handIn('Ada', { id: 'a', at: 2 }), handIn('Bob', { id: 'b', at: 1 })];
    const board = boardWith(
      received(1, first),
      received(2, second),
      { ...received(3, first), id: 'again' },
      received(4, handIn('Eve', { id: 'c' }), { body: '{"id":"c"' }),
      received(5, handIn('Eve', { id: 'd', assignment: { id: 'unknown', edition: 1, title: 'x' } })),
    );
    expect(board.handIns.map(({ handIn: { id } }) => id)).toEqual(['b', 'a']);
  });

  it('finds everything of a person, to erase it', () => {
    const events = [
      made(0),
      received(1, handIn('Ada Berg', { id: 'a' })),
      received(2, handIn('BERG, Ada', { id: 'b' })),
      received(3, handIn('Bob', { id: 'c' })),
      received(4, handIn(undefined, { id: 'd' }), { publicKey: 'Ada’s' }),
      expecting(5, 'Ada Berg', 'Bob'),
    ];
    expect(eventsOfPerson(events, looseName('Ada Berg'))).toEqual([events[1]?.id, events[2]?.id, events[5]?.id]);
    const [nameless] = boardWith(...events.slice(4, 5)).handIns;
    expect(nameless && eventsOfPerson(events, personOf(nameless))).toEqual([events[4]?.id]);
  });

  it('parts two people of one name by their browsers, and takes that back', () => {
    const [one, other] = [handIn('Alex Kim', { id: 'a' }), handIn('Alex Kim', { id: 'b' })];
    const events = [made(0), received(1, one), received(2, other, { publicKey: 'another' })];
    const people = (...more: BoardEvent[]): string[] =>
      boardAssignments([...events, ...more]).flatMap(({ handIns }) => handIns.map(personOf));
    expect(people()).toEqual(['alex kim', 'alex kim']);
    const [, second] = boardWith(...events.slice(1)).handIns;
    if (!second) throw new Error('no hand-in');
    const renamed = (at: number, name: string): BoardEvent => ({
      id: `renamed ${at}`,
      at,
      device: 'trainer',
      type: 'work-renamed',
      source: sourceOf(second),
      name,
    });
    expect(people(renamed(3, 'Alex Kim, Leeds'))).toEqual(['alex kim', 'alex kim leeds']);
    expect(eventsOfPerson([...events, renamed(3, 'Alex Kim, Leeds')], 'alex kim leeds')).toEqual([
      events[2]?.id,
      'renamed 3',
    ]);
    expect(people(renamed(3, 'Alex Kim, Leeds'), renamed(4, ''))).toEqual(['alex kim', 'alex kim']);
  });
});
