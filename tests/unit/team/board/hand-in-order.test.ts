import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boardAssignments } from '../../../../src/team/board/board-assignments.ts';
import { clockFault, newestLast } from '../../../../src/team/board/hand-in-order.ts';
import { teamTable } from '../../../../src/team/board/team-table.ts';
import { runs } from '../../runs.ts';
import { course } from '../assignment/course.ts';
import { ARRIVAL, handIn, made, received, TODAY } from './team.ts';

const DAY = 86_400_000;
const IN_2031 = Date.UTC(2031, 2, 3);

/** A hand-in made at a time by the rep's clock, which came here so many days after the first. */
const came = (id: string, at: number, days: number) => received(days * DAY, handIn('Rosa', { id, at }));

/** Ids of Rosa's hand-ins as the board has them, oldest first, and what is noted of the newest. */
function board(...events: ReturnType<typeof came>[]) {
  const [assignment] = boardAssignments([made(0), ...events]);
  const [row] = assignment ? teamTable(assignment, course, TODAY).rows : [];
  const shown = [...(row?.earlier ?? []).toReversed(), ...(row?.newest ? [row.newest] : [])];
  return { ids: shown.map((one) => one.handIn.id).join(' '), notes: row?.notes.join(' ') };
}

describe('Of several hand-ins of a person the newest is', () => {
  it('the one that came last, when an earlier one was made with the clock ahead', () => {
    const { ids, notes } = board(came('ahead', IN_2031, 0), came('right', ARRIVAL + DAY, 1));
    expect(ids).toBe('ahead right');
    expect(notes).toContain('An earlier hand-in had the wrong clock');
  });

  it.each([
    ['ahead', IN_2031],
    ['never set', 1_000],
    ['impossible', 8.64e15],
    ['impossible, the other way', -1e300],
  ])('the one that came last, when its own clock was %s', (_how, at) => {
    const { ids, notes } = board(came('right', ARRIVAL - DAY, 0), came('wrong', at, 1));
    expect(ids).toBe('right wrong');
    expect(notes).toMatch(/Their device’s clock was .* ordered by when you added it/);
  });

  it('the one that was made last, when an old file with a right clock is added late', () => {
    const { ids, notes } = board(came('new', ARRIVAL - DAY, 0), came('old', ARRIVAL - 9 * DAY, 3));
    expect(ids).toBe('old new');
    expect(notes).not.toContain('clock');
  });

  it('the one that was made last, also with one of a wrong clock among them', () => {
    const [wrong, late] = [came('wrong', IN_2031, 1), came('old', ARRIVAL - 9 * DAY, 3)];
    expect(board(came('new', ARRIVAL - DAY, 0), wrong, late).ids).toBe('old new wrong');
  });

  it('told by clocks that are apart by minutes', () => {
    expect(board(came('b', ARRIVAL + 60_000, 0), came('a', ARRIVAL - DAY, 1)).ids).toBe('a b');
  });

  it('the same in whatever order the events are read', () => {
    const time = fc.constantFrom(1_000, ARRIVAL - DAY, ARRIVAL, ARRIVAL + DAY, IN_2031, 8.64e15);
    fc.assert(
      fc.property(fc.array(time, { maxLength: 6 }), fc.nat(), (times, seed) => {
        const all = times.map((at, index) => {
          const event = came(`${index}`, at, index);
          return { received: event, handIn: handIn('Rosa', { id: `${index}`, at }) };
        });
        const turned = [...all.slice(seed % 7), ...all.slice(0, seed % 7)];
        expect(newestLast(turned)).toEqual(newestLast(all));
        expect(newestLast(all)).toHaveLength(all.length);
        const last = all.at(-1);
        // What came last and is not older by a right clock is hidden by nothing.
        if (last && clockFault(last) !== undefined) expect(newestLast(all).at(-1)).toBe(last);
      }),
      { numRuns: runs() },
    );
  });
});
