import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../../src/primitives/canonical-json.ts';
import { boardAssignments } from '../../../../src/team/board/board-assignments.ts';
import type { BoardEvent, ReplyMade } from '../../../../src/team/board/board-events.ts';
import { erasureOf } from '../../../../src/team/board/person-erasure.ts';
import { looseName } from '../../../../src/team/board/person-names.ts';
import { replied } from '../reply/replied.ts';
import { handIn, made, received } from './team.ts';

const ada = { ...handIn('Ada'), id: 'work-1' };
const answering = (at: number, edition: number, to = 'work-1'): ReplyMade => {
  const reply = { ...replied, id: `reply-${to}-${edition}`, edition, handIn: to };
  const body = canonicalJson(reply);
  return { id: `${at}:replied`, at, device: 'trainer', type: 'reply-made', reply: reply.id, handIn: to, body };
};
const events: BoardEvent[] = [
  made(1),
  received(2, ada),
  received(3, { ...handIn('Ben'), id: 'work-2' }),
  answering(4, 2),
  answering(5, 1),
  { ...answering(6, 1), id: 'twice' },
  { ...answering(7, 3), body: '{}' },
  answering(8, 1, 'work-2'),
];

describe('What a trainer replied', () => {
  it('stands with the hand-in, each reply once and by its edition', () => {
    const [board] = boardAssignments(events);
    const replies = board?.handIns.map((one) => [one.handIn.id, one.replies?.map(({ reply }) => reply.edition)]);
    expect(replies).toEqual([
      ['work-1', [1, 2]],
      ['work-2', [1]],
    ]);
    expect(boardAssignments(events.slice(0, 3))[0]?.handIns[0]).not.toHaveProperty('replies');
  });

  it('goes with the person who is erased, together with what was begun', () => {
    const erasure = erasureOf(events, looseName('Ada'));
    expect(erasure.ids).toEqual(expect.arrayContaining(['4:replied', '5:replied', 'twice', '7:replied']));
    expect(erasure.ids).not.toContain('8:replied');
    expect(erasure.places).toEqual(['reply:work-1']);
  });
});
