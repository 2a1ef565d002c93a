import { expect, it } from 'vitest';
import type { TeamRow } from '../../../../src/team/board/team-table.ts';
import { nextToAnswer } from '../../../../src/team/reply/next-to-answer.ts';

type Stage = 'nothing in' | 'waits' | 'replied';
const rows = (...stages: Stage[]): TeamRow[] =>
  stages.map((stage, place) => {
    const newest = stage === 'nothing in' ? undefined : { ...(stage === 'replied' && { replies: [{}] }) };
    return { person: String(place), newest } as unknown as TeamRow;
  });

it('The next to reply to has handed in, has no reply yet, and is looked for all the way round', () => {
  const team = rows('nothing in', 'waits', 'replied', 'waits', 'nothing in');
  expect([1, 2, 3, 4, -1].map((at) => nextToAnswer(team, at)?.person)).toEqual(['3', '3', '1', '1', '1']);
});

it('There is none once all that came have a reply, and nobody follows themselves', () => {
  expect(nextToAnswer(rows('nothing in', 'replied', 'waits'), 2)).toBeUndefined();
  expect(nextToAnswer([], -1)).toBeUndefined();
});
