import { describe, expect, it } from 'vitest';
import { openCommitments } from '../../../src/projections/commitments.ts';
import { committed, reviewed } from './happened.ts';

const lessons = [
  { id: 'one', aliases: ['old-one'] },
  { id: 'two', aliases: [] },
];

describe('Open commitments', () => {
  it('are none at first', () => {
    expect(openCommitments([], lessons)).toEqual([]);
  });

  it('come by day, the one that is due first coming first', () => {
    const [later, sooner] = [committed(1, 'one', '2026-03-10'), committed(2, 'two', '2026-03-09')];
    expect(openCommitments([later, sooner], lessons)).toEqual([sooner, later]);
  });

  it('are one for each lesson, the newest', () => {
    const [first, second] = [committed(1, 'one', '2026-03-09'), committed(2, 'one', '2026-03-12')];
    expect(openCommitments([first, second], lessons)).toEqual([second]);
  });

  it('close when they are looked back on', () => {
    const made = committed(1, 'one', '2026-03-09');
    const other = committed(2, 'two', '2026-03-09');
    expect(openCommitments([made, other, reviewed(3, made)], lessons)).toEqual([other]);
  });

  it('stay open when an older one of the lesson is looked back on', () => {
    const [first, second] = [committed(1, 'one', '2026-03-09'), committed(2, 'one', '2026-03-12')];
    expect(openCommitments([first, second, reviewed(3, first)], lessons)).toEqual([second]);
  });

  it('open again when the lesson is committed to anew', () => {
    const [first, second] = [committed(1, 'one', '2026-03-09'), committed(3, 'one', '2026-03-16')];
    expect(openCommitments([first, reviewed(2, first), second], lessons)).toEqual([second]);
  });

  it('are found when they were made under an earlier id, and told under the present one', () => {
    expect(openCommitments([committed(1, 'old-one', '2026-03-09')], lessons)).toMatchObject([{ lesson: 'one' }]);
  });

  it('close even when a clock put the look back before them', () => {
    const made = committed(5, 'one', '2026-03-09');
    expect(openCommitments([reviewed(1, made), made], lessons)).toEqual([]);
  });

  it('are not those of lessons that were taken out', () => {
    expect(openCommitments([committed(1, 'removed', '2026-03-09')], lessons)).toEqual([]);
  });
});
