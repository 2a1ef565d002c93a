import { describe, expect, it } from 'vitest';
import type { Course } from '../../../src/catalog/course.ts';
import { readCourse } from '../../../src/catalog/read-course.ts';
import { rolePlayPaths } from '../../../src/site/role-plays.ts';

function courseIn(folder: string): Course {
  const { course } = readCourse(folder);
  if (!course) throw new Error('The course could not be read.');
  return course;
}

const own = courseIn('content');
const plays = rolePlayPaths(own).map(({ props }) => props.play);

describe('The role-play of a module', () => {
  it('has the customers of its guide and the buyers of its talks', () => {
    const talks = own.modules
      .flatMap(({ lessons }) => lessons.flatMap(({ exercises }) => exercises))
      .filter(({ kind }) => kind === 'conversation');
    const cards = own.modules.flatMap(({ guide }) => guide?.cards ?? []);
    expect(plays).toHaveLength(own.modules.length);
    expect(plays.flatMap(({ customers }) => customers)).toHaveLength(cards.length + talks.length);
    expect(plays.every(({ customers }) => customers.length >= 2)).toBe(true);
  });

  it('gives the seller nothing of what the buyer hides: no mood, no story of a card, no line to come', () => {
    for (const { customers } of plays) {
      for (const { brief, hidden } of customers) {
        const secrets = hidden.filter(({ name }) => name !== 'What the seller knows').flatMap(({ lines }) => lines);
        expect(secrets.filter((line) => brief.includes(line))).toEqual([]);
        expect(brief).not.toMatch(/let down|busy customer|easy customer/i);
      }
    }
  });

  it('has all that its sheets need', () => {
    for (const { tally, rows, levels, task, debrief } of plays) {
      expect([tally.length, rows.length, levels.length, debrief.length].every((many) => many > 0)).toBe(true);
      expect(rows.length).toBeLessThanOrEqual(3);
      expect(task).not.toBe('');
    }
  });

  it('is there only for a module with a guide', () => {
    expect(rolePlayPaths(courseIn('tests/fixtures/course')).map(({ params }) => params.module)).toEqual([
      'first-steps',
    ]);
  });
});
