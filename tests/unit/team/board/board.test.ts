import { describe, expect, it } from 'vitest';
import { decodeEvent } from '../../../../src/log/decode.ts';
import { canonicalJson } from '../../../../src/primitives/canonical-json.ts';
import { boardOf, eventsOfPerson, personOf } from '../../../../src/team/board/board.ts';
import { type BoardEvent, isBoardEvent } from '../../../../src/team/board/board-events.ts';
import { receive } from '../../../../src/team/board/receive.ts';
import { looseName } from '../../../../src/team/board/roster.ts';
import type { ReadHandIn } from '../../../../src/team/hand-in/read-hand-ins.ts';
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

const examples: BoardEvent[] = [made(1), closed(2, true), received(3, handIn('Ada')), expecting(4, 'Ada')];

describe('Names on the board’s wire', () => {
  it('are frozen: a name that changes here makes boards unreadable', () => {
    expect(
      examples.map(({ type, ...fields }) => `${type}: ${Object.keys(fields).join(' ')}`).join('\n'),
    ).toMatchInlineSnapshot(`
      "assignment-made: id at device assignment
      assignment-closed: id at device assignment closed
      hand-in-received: id at device handIn body publicKey signature verdict
      roster-set: id at device assignment names"
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
    expect(boardOf([made(1), made(2, other), made(3, second), made(4)])).toMatchObject([
      { assignment: other, madeAt: 2 },
      { assignment: second, madeAt: 1 },
    ]);
  });

  it('is closed and opened again, and takes the newest roster', () => {
    expect(boardWith(closed(1, true), expecting(1, 'Ada')).closed).toBe(true);
    const board = boardWith(closed(1, true), expecting(1, 'Ada'), closed(2, false), expecting(2, 'Bob'));
    expect(board).toMatchObject({ closed: false, roster: ['Bob'] });
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
});

describe('Hand-ins that arrive', () => {
  const read = (of: ReturnType<typeof handIn>, from = 'pasted', body = canonicalJson(of)): ReadHandIn => ({
    handIn: of,
    body,
    publicKey: undefined,
    signature: undefined,
    verdict: 'unsigned',
    from,
  });
  const ada = handIn('Ada');

  it('are added once, and those that came before change nothing', () => {
    const board = [boardWith(received(1, ada))];
    const bob = read(handIn('Bob'));
    const { added, known, setAside } = receive([read(ada, 'replay'), bob, { ...bob, from: 'twice' }], board);
    expect(added).toEqual([{ type: 'hand-in-received', handIn: 'of Bob', body: bob.body, verdict: 'unsigned' }]);
    expect(known).toEqual([
      { from: 'replay', name: 'Ada' },
      { from: 'twice', name: 'Bob' },
    ]);
    expect(setAside).toEqual([]);
  });

  it('are set aside by name when they belong elsewhere or pretend to be another', () => {
    const other = made(1, { ...usual, id: 'other', title: 'The other one' });
    const board = boardOf([made(0), received(1, ada), other]);
    const to = (id: string, title: string, name: string) => handIn(name, { assignment: { id, edition: 1, title } });
    const { added, setAside } = receive(
      [
        read(to('other', 'A forged title', 'Bob')),
        read(to('unknown', '=\u202eEvil', 'Cy')),
        read(handIn('Eve', { id: ada.id }), 'eve.json'),
      ],
      board,
      usual.id,
    );
    expect(added).toEqual([]);
    expect(setAside).toMatchInlineSnapshot(`
      [
        {
          "from": "pasted",
          "name": "Bob",
          "reason": "It answers another assignment, “The other one”. Open the board of that one and add it there.",
        },
        {
          "from": "pasted",
          "name": "Cy",
          "reason": "It answers an assignment that this browser does not know, “=Evil”. If it is yours, restore the backup of the browser in which you made it.",
        },
        {
          "from": "eve.json",
          "name": "Eve",
          "reason": "It says that it is a hand-in of Ada that is on the board already, but holds something else. The one on the board stays. Ask who sent it.",
        },
      ]
    `);
  });

  it('go to whichever assignment they answer when no single board is open', () => {
    const board = boardOf([made(0), made(1, { ...usual, id: 'other' })]);
    const elsewhere = handIn('Bob', { assignment: { id: 'other', edition: 1, title: 'x' } });
    expect(receive([read(ada), read(elsewhere)], board).added).toHaveLength(2);
  });
});
