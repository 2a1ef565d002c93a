import { describe, expect, it } from 'vitest';
import { assignments } from '../../../../src/projections/assignments.ts';
import { dueInWords, leftInWords } from '../../../../src/team/assignment/state-in-words.ts';
import { accepted, answered, assignment } from '../../projections/happened.ts';

const day = { today: '2026-12-04', language: 'en' };

describe('When it is due', () => {
  it.each([
    [undefined, 'No due date'],
    ['2026-12-04', 'Due today'],
    ['2026-12-05', 'Due tomorrow'],
    ['2026-12-11', 'Due Friday, December 11'],
    ['2027-01-04', 'Due Monday, January 4, 2027'],
    ['2026-12-03', 'Overdue by 1 day'],
    ['2026-11-29', 'Overdue by 5 days'],
  ])('%s is said as “%s”', (due, words) => {
    expect(dueInWords(due, day)).toBe(words);
  });

  it('is never overdue where nobody is waited for any more', () => {
    expect(dueInWords('2026-11-29', day, false)).toBe('Was due Sunday, November 29');
    expect(dueInWords('2025-11-29', day, false)).toBe('Was due Saturday, November 29, 2025');
    expect(dueInWords('2026-12-05', day, false)).toBe('Due tomorrow');
  });

  it('counts days and not hours, where the clocks change', () => {
    expect(dueInWords('2026-03-30', { today: '2026-03-28', language: 'en' })).toBe('Due Monday, March 30');
    expect(dueInWords('2026-10-26', { today: '2026-10-25', language: 'en' })).toBe('Due tomorrow');
  });
});

describe('How far it is', () => {
  const course = [
    { id: 'opening', aliases: [], required: ['first'], practices: [] },
    { id: 'asking', aliases: [], required: ['second'], practices: [] },
  ];
  const asked = (more: Parameters<typeof assignment>[0] = {}) =>
    assignment({ lessons: course.map(({ id }) => ({ lesson: id, revision: 'a1b2' })), ...more });
  const words = (...events: Parameters<typeof assignments>[0]): string => {
    const [state] = assignments(events, course, '2026-12-04');
    return state ? leftInWords(state) : '';
  };

  it('counts lessons', () => {
    expect(words(accepted(1, asked()))).toBe('0 of 2 lessons done');
    expect(words(accepted(1, asked()), answered(2, 'opening/first'))).toBe('1 of 2 lessons done');
    const one = assignment({ lessons: [{ lesson: 'opening', revision: 'a1b2' }] });
    expect(words(accepted(1, one))).toBe('0 of 1 lesson done');
  });

  it('names the score that is missing when all is answered', () => {
    const all = [answered(2, 'opening/first'), answered(3, 'asking/second', 0)];
    expect(words(accepted(1, asked({ passMark: 80 })), ...all)).toBe(
      'All 2 lessons are done, at 50%; the pass mark is 80%',
    );
    const one = assignment({ passMark: 80, lessons: [{ lesson: 'asking', revision: 'a1b2' }] });
    expect(words(accepted(1, one), ...all)).toBe('The lesson is done, at 0%; the pass mark is 80%');
  });

  it('says when it came late', () => {
    const all = [
      answered(Date.parse('2026-12-09'), 'opening/first'),
      answered(Date.parse('2026-12-09'), 'asking/second'),
    ];
    expect(words(accepted(1, asked()), ...all)).toBe('Done');
    expect(words(accepted(1, asked({ due: '2026-12-01' })), ...all)).toBe('Done, after the due date');
  });

  it('claims nothing of lessons that this course does not have', () => {
    const foreign = assignment({ lessons: [{ lesson: 'elsewhere', revision: 'a1b2' }] });
    expect(words(accepted(1, foreign))).toBe('0 of 0 lessons done');
  });
});
