import { describe, expect, it } from 'vitest';
import type { StoredEvent } from '../../../../src/log/event.ts';
import { boardAssignments } from '../../../../src/team/board/board-assignments.ts';
import type { BoardEvent } from '../../../../src/team/board/board-events.ts';
import { effectOnBoard } from '../../../../src/team/board/effect-on-board.ts';
import { effectInWords } from '../../../../src/ui/care/import-words.ts';
import { usual } from '../assignment/course.ts';
import { expecting, handIn, made, received } from './team.ts';

const stored = (...events: BoardEvent[]) => events as unknown as StoredEvent[];
const here = stored(made(1), expecting(2, 'Ada', 'Bob'), received(3, handIn('Ada')));
const closing: BoardEvent = {
  id: 'closing',
  at: 5,
  device: 'd',
  type: 'assignment-closed',
  assignment: usual.id,
  closed: true,
};
const incoming = stored(closing, expecting(6, 'Ada'), made(7, { ...usual, edition: 2, title: 'Second' }));

describe('Before a board is restored it is told', () => {
  it('what it closes, whom it expects no more, and what it shows in another edition', () => {
    expect(effectInWords(effectOnBoard(here, incoming))).toEqual([
      'It shows 1 assignment in a newer version.',
      'It closes 1 assignment you have open.',
      'It removes names or addresses from 1 list of who’s expected.',
    ]);
  });

  it('that nothing changes, where hand-ins and other assignments come', () => {
    const more = stored(
      received(9, handIn('Bob')),
      made(9, { ...usual, id: 'other' }),
      expecting(9, 'Bob', 'Ada', 'Cy'),
    );
    expect(effectInWords(effectOnBoard(here, more))).toEqual([]);
  });

  it('and it can be undone, but for the edition', () => {
    const undo = effectOnBoard(here, incoming).undo.map((event, index) => ({
      ...event,
      id: `undo ${index}`,
      at: 20 + index,
      device: 'd',
    }));
    expect(boardAssignments([...here, ...incoming, ...undo])).toMatchObject([
      { closed: false, roster: [{ name: 'Ada' }, { name: 'Bob' }], assignment: { edition: 2 } },
    ]);
  });
});
