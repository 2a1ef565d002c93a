import { describe, expect, it } from 'vitest';
import type { Assignment } from '../../../../src/log/assignment.ts';
import { resolveAssignment } from '../../../../src/team/assignment/resolve-assignment.ts';
import { whatChanged } from '../../../../src/team/assignment/what-changed.ts';
import { course, usual } from './course.ts';

const changes = (was: Partial<Assignment>, is: Partial<Assignment>): string[] =>
  whatChanged(resolveAssignment({ ...usual, ...was }, course), resolveAssignment({ ...usual, ...is }, course), 'en');

describe('What changed between two editions', () => {
  it('is nothing when only the number or the name of a lesson did', () => {
    const lessons = usual.lessons.map((each) =>
      each.lesson === 'warm-and-useful' ? { ...each, lesson: 'be-warm' } : each,
    );
    expect(changes({}, { edition: 2, lessons })).toEqual([]);
  });

  it('is told field by field', () => {
    expect(changes({}, { title: 'B', from: '', note: '', due: '2026-12-07', passMark: 90 })).toEqual([
      'It’s now called “B” (was “Before the spring trade show”).',
      'It no longer says who it’s from.',
      'It’s now due on Monday, December 7 (was Friday, December 4).',
      'The pass mark is now 90% (was 80%).',
      'The note is gone.',
    ]);
  });

  it('is told of days and of the address', () => {
    const days = ['2026-11-20', '2026-11-27', '2026-12-04'];
    expect(changes({}, { days, replyTo: 'm@x.org' })).toEqual([
      'Each lesson now has its own due date.',
      'Hand-ins now go to m@x.org.',
    ]);
    expect(changes({ days, replyTo: 'm@x.org' }, { days: days.with(0, '2026-11-21') })).toEqual([
      'The days of the lessons are different.',
      'It no longer says where hand-ins go.',
    ]);
    expect(changes({ days }, {})).toEqual(['All of it is now due on Friday, December 4.']);
    expect(changes({ days }, { days: [...days] })).toEqual([]);
  });

  it('is told of what came and went', () => {
    const { due: _due, passMark: _mark, ...bare } = usual;
    const full = resolveAssignment(usual, course);
    const empty = resolveAssignment(bare, course);
    expect(whatChanged(empty, full, 'en')).toEqual([
      'It’s now due on Friday, December 4.',
      'The pass mark is now 80%.',
    ]);
    expect(whatChanged(full, empty, 'en')).toEqual(['It no longer has a due date.', 'It no longer has a pass mark.']);
    expect(changes({}, { from: 'Sam', note: 'Other' })).toEqual(['It’s now from Sam.', 'The note is different.']);
  });

  it('is told of lessons by their titles, those that this site does not have too', () => {
    const [first, second, third] = usual.lessons;
    if (!first || !second || !third) throw new Error('three lessons');
    const other = { lesson: '~1234567', revision: 'ffff' };
    expect(changes({}, { lessons: [first, second, other] })).toEqual([
      'Added: “A lesson this site doesn’t have”.',
      'Removed: “warm and useful”.',
    ]);
    expect(changes({}, { lessons: [second, first, third] })).toEqual(['The lessons are in a different order.']);
  });
});
