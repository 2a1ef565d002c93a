import type { StoredEvent } from '../../log/event.ts';
import { inOrder } from '../../log/order.ts';
import { type ImportEffect, NO_EFFECT } from '../../projections/import-effect.ts';
import { type BoardAssignment, boardAssignments } from './board-assignments.ts';
import type { NewBoardEvent } from './board-events.ts';
import { rosterSet } from './roster.ts';

/** What adding `incoming` does to a trainer's board. `here` are all events of it, in order. */
export function effectOnBoard(here: readonly StoredEvent[], incoming: readonly StoredEvent[]): ImportEffect {
  // Hand-ins are added and take nothing away; the largest boards are nearly all hand-ins, and those are dear to read.
  const facts = (events: readonly StoredEvent[]) => events.filter(({ type }) => type !== 'hand-in-received');
  const after = new Map(
    boardAssignments(inOrder([...facts(here), ...facts(incoming)])).map((board) => [board.assignment.id, board]),
  );
  const pairs = boardAssignments(facts(here)).flatMap((before) => {
    const later = after.get(before.assignment.id);
    return later ? [{ before, later }] : [];
  });
  const closed = pairs.filter(({ before, later }) => !before.closed && later.closed);
  const lists = pairs.filter(({ before, later }) => losesOf(before, later));
  return {
    ...NO_EFFECT,
    closed: closed.length,
    lists: lists.length,
    editions: pairs.filter(({ before, later }) => isOther(before, later)).length,
    undo: [
      ...closed.map(
        ({ before: { assignment } }): NewBoardEvent => ({
          type: 'assignment-closed',
          assignment: assignment.id,
          closed: false,
        }),
      ),
      ...lists.map(({ before: { assignment, roster } }): NewBoardEvent => rosterSet(assignment.id, roster)),
    ],
  };
}

const isOther = (before: BoardAssignment, later: BoardAssignment): boolean =>
  JSON.stringify(before.assignment) !== JSON.stringify(later.assignment);

/** Whether somebody on the list is not on it any more, or not with the same address and group. */
function losesOf(before: BoardAssignment, later: BoardAssignment): boolean {
  const kept = new Set(later.roster.map((person) => JSON.stringify(person)));
  return before.roster.some((person) => !kept.has(JSON.stringify(person)));
}
