import { describe, expect, it } from 'vitest';
import { isAssignment } from '../../../../src/log/assignment.ts';
import { assignmentFromHandIns } from '../../../../src/team/board/assignment-from-hand-ins.ts';
import { boardAssignments } from '../../../../src/team/board/board-assignments.ts';
import { usual } from '../assignment/course.ts';
import { handed, handIn, made } from './team.ts';

const to = (id: string, title = 'Lost') => ({ id, edition: 2, title });

describe('An assignment that only hand-ins tell of', () => {
  it('has their title and all their lessons, and neither due day nor pass mark', () => {
    const found = assignmentFromHandIns([
      handIn('Ada', { assignment: to('a1'), lessons: [handed('set-the-bar')] }),
      handIn('Ben', { assignment: to('a1'), lessons: [handed('set-the-bar'), handed('warm-and-useful')] }),
    ]);
    expect(found).toEqual({
      id: 'a1',
      edition: 2,
      title: 'Lost',
      from: '',
      note: '',
      lessons: [
        { lesson: 'set-the-bar', revision: 'a1b2c3d4' },
        { lesson: 'warm-and-useful', revision: 'a1b2c3d4' },
      ],
    });
    expect(isAssignment(found)).toBe(true);
  });

  it('can’t be told where no progress is shared, or from an id that no release makes', () => {
    expect(assignmentFromHandIns([handIn('Ada', { lessons: [] })])).toBeUndefined();
    expect(assignmentFromHandIns([handIn('Ada', { assignment: to('javascript:alert(1)') })])).toBeUndefined();
    expect(assignmentFromHandIns([])).toBeUndefined();
  });

  it('has at most a hundred lessons and a title that can be shown, whatever was forged', () => {
    const lessons = Array.from({ length: 300 }, (_, index) => handed(`lesson-${index}`));
    const found = assignmentFromHandIns([handIn('Eve', { assignment: to('a1', 'x\u202e'.repeat(5_000)), lessons })]);
    expect(found?.lessons).toHaveLength(100);
    expect(found?.title).toBe(`${'x'.repeat(120)}…`);
  });

  it('gives way to its own link', () => {
    const told = { ...usual, title: 'Told by a hand-in' };
    expect(boardAssignments([made(1, told), made(2, usual)])).toMatchObject([{ assignment: usual, madeAt: 1 }]);
  });
});
