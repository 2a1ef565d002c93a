import { describe, expect, it } from 'vitest';
import { assignments } from '../../../src/projections/assignments.ts';
import { isLate, isOverdue } from '../../../src/projections/in-time.ts';
import { accepted, answered, assignment } from './happened.ts';

const due = '2026-12-04';

describe('Being in time', () => {
  it('is by days, and the due day itself counts', () => {
    expect(['2026-12-03', due, '2026-12-05', '', undefined].map((day) => isLate(day, due))).toEqual([
      false,
      false,
      true,
      false,
      false,
    ]);
    expect(isLate('2031-01-01', undefined)).toBe(false);
  });

  it('is not asked of what is done, however late one looks', () => {
    expect(isOverdue({ done: false, due }, '2026-12-05')).toBe(true);
    expect(isOverdue({ done: false, due }, due)).toBe(false);
    expect(isOverdue({ done: true, due }, '2031-01-01')).toBe(false);
    expect(isOverdue({ done: false, due: undefined }, '2031-01-01')).toBe(false);
  });

  it('is not claimed of work at a time that no clock tells', () => {
    const asked = assignment({ due, lessons: [{ lesson: 'opening', revision: 'a1b2' }] });
    const course = [{ id: 'opening', aliases: [], required: ['first'], practices: [] }];
    const [state] = assignments([accepted(1, asked), answered(8.64e15, 'opening/first')], course, '2027-01-01');
    expect(state).toMatchObject({ status: 'done', late: false });
  });
});
