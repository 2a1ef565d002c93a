import { expect, it } from 'vitest';
import { backupState, needsBackup } from '../../../src/projections/backups.ts';
import { answered, opened, unreadable } from './happened.ts';

const backedUp = (at: number) => ({ id: `b${at}`, at, device: 'd', type: 'backed-up' as const, events: 1 });
const answers = (from: number, count: number) =>
  Array.from({ length: count }, (_, index) => answered(from + index, `one/${from + index}`));

it('Answers since the last backup are counted, and nothing else', () => {
  const last = backedUp(20);
  const events = [
    ...answers(1, 5),
    backedUp(10),
    opened(11, 'one'),
    ...answers(12, 3),
    last,
    unreadable(21),
    ...answers(22, 2),
  ];
  expect(backupState(events)).toEqual({ last, since: 2 });
});

it('Without a backup all answers count', () => {
  expect(backupState(answers(1, 7))).toEqual({ last: undefined, since: 7 });
});

it.each([
  [24, false],
  [25, true],
])('With %i answers in no backup, one is advised: %s', (count, advised) => {
  expect(needsBackup(backupState(answers(1, count)))).toBe(advised);
});
