import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../../src/primitives/canonical-json.ts';
import { boardAssignments } from '../../../../src/team/board/board-assignments.ts';
import { newHandIns } from '../../../../src/team/board/new-hand-ins.ts';
import type { ReadHandIn } from '../../../../src/team/hand-in/read-hand-ins.ts';
import { usual } from '../assignment/course.ts';
import { boardWith, handIn, made, received } from './team.ts';

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
    const { added, known, setAside } = newHandIns([read(ada, 'replay'), bob, { ...bob, from: 'twice' }], board);
    expect(added).toEqual([{ type: 'hand-in-received', handIn: 'of Bob', body: bob.body, verdict: 'unsigned' }]);
    expect(known).toEqual([
      { from: 'replay', name: 'Ada' },
      { from: 'twice', name: 'Bob' },
    ]);
    expect(setAside).toEqual([]);
  });

  it('are set aside by name when nobody here asked for them or they pretend to be another', () => {
    const board = boardAssignments([made(0), received(1, ada)]);
    const to = (id: string, title: string, name: string) => handIn(name, { assignment: { id, edition: 1, title } });
    const { added, setAside } = newHandIns(
      [read(to('unknown', '=\u202eEvil', 'Cy')), read(handIn('Eve', { id: ada.id }), 'eve.json')],
      board,
    );
    expect(added).toEqual([]);
    expect(setAside).toMatchInlineSnapshot(`
      [
        {
          "from": "pasted",
          "name": "Cy",
          "reason": "It’s for an assignment this browser doesn’t have, “=Evil”. If it’s yours, restore a backup from the browser you made it in.",
        },
        {
          "from": "eve.json",
          "name": "Eve",
          "reason": "It says it’s a hand-in from Ada that’s already on the board, but its content is different. The one on the board stays. Ask who sent it.",
        },
      ]
    `);
  });

  it('go to whichever assignment they answer, and what title they give it does not matter', () => {
    const board = boardAssignments([made(0), made(1, { ...usual, id: 'other' })]);
    const elsewhere = handIn('Bob', { assignment: { id: 'other', edition: 1, title: 'A forged title' } });
    expect(newHandIns([read(ada), read(elsewhere)], board).added).toHaveLength(2);
  });
});
