import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../../src/primitives/canonical-json.ts';
import { boardAssignments } from '../../../../src/team/board/board-assignments.ts';
import { sortIncoming, strandedIn, withoutRepeats } from '../../../../src/team/board/sort-incoming.ts';
import { summaryOf } from '../../../../src/team/board/team-summary.ts';
import { teamTable } from '../../../../src/team/board/team-table.ts';
import type { ReadHandIn } from '../../../../src/team/hand-in/read-hand-ins.ts';
import { isOfSystem } from '../../../../src/ui/board/intake/dropped-files.ts';
import { course, usual } from '../assignment/course.ts';
import { boardWith, expecting, handIn, made, received, TODAY } from './team.ts';

const read = (name: string, more: Parameters<typeof handIn>[1] = {}): ReadHandIn => {
  const one = handIn(name, more);
  return {
    handIn: one,
    body: canonicalJson(one),
    publicKey: 'k',
    signature: 's',
    verdict: 'unaltered',
    from: 'a.json',
  };
};
const elsewhere = { assignment: { id: 'lost', edition: 1, title: 'Lost one' } };

describe('Work that was brought in', () => {
  const boards = boardAssignments([made(1), received(2, handIn('Ada'))]);

  it('lands on the board of its assignment, is known, or waits for one that is not here', () => {
    const { events, outcome, waiting } = sortIncoming([read('Ada'), read('Ben'), read('Eve', elsewhere)], boards);
    expect(events.map((event) => event.handIn)).toEqual(['of Ben']);
    expect(outcome).toEqual({
      landed: [{ assignment: usual.id, title: usual.title, names: ['Ben'] }],
      known: ['Ada'],
      setAside: [],
      waiting: 1,
    });
    expect(waiting.map(({ handIn: { name } }) => name)).toEqual(['Eve']);
  });

  it('waits with what can be told of its assignment, better by its own link', () => {
    const waiting = [read('Eve', elsewhere), read('Fay', elsewhere)];
    expect(strandedIn(waiting, [], boards)).toMatchObject([{ id: 'lost', title: 'Lost one', whole: false }]);
    const link = { ...usual, id: 'lost', title: 'Lost, as it was' };
    expect(strandedIn(waiting, [link], boards)).toMatchObject([
      { title: 'Lost, as it was', whole: true, adoptable: link },
    ]);
    expect(strandedIn([read('Ada')], [usual], boards)).toEqual([]);
  });

  it('waits once, however often it was brought', () => {
    expect(withoutRepeats([read('Eve'), read('Eve'), read('Fay')])).toHaveLength(2);
  });

  it('is no file that a system leaves in a folder', () => {
    const names = ['.DS_Store', 'Thumbs.db', 'desktop.ini', 'ada.json'];
    expect(names.filter((name) => !isOfSystem({ name }))).toEqual(['ada.json']);
  });
});

describe('The line that sums up the team', () => {
  it('counts against the list, and those beside it on their own', () => {
    const board = boardWith(expecting(1, 'Ada', 'Zoe'), received(2, handIn('Ada')), received(3, handIn('Bo')));
    const table = teamTable(board, course, TODAY);
    expect(summaryOf(table, 2)).toBe('1 of 2 in, 2 done, 1 overdue, 1 not on your list');
  });

  it('needs no list', () => {
    expect(summaryOf(teamTable(boardWith(received(2, handIn('Ada'))), course, TODAY), 0)).toBe('1 in, 1 done');
  });
});
