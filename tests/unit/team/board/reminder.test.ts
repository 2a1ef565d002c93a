import { describe, expect, it } from 'vitest';
import { discriminationWords } from '../../../../src/team/board/discrimination-words.ts';
import { reminder } from '../../../../src/team/board/reminder.ts';
import { usual } from '../assignment/course.ts';

const context = { link: 'https://crescendo.example/assignment/#assignment1.x', language: 'en-US', today: '2026-12-05' };

describe('The words of a reminder', () => {
  it('say what is missing, since when, and what to do, and name nobody', () => {
    expect(reminder(usual, context)).toMatchInlineSnapshot(`
      "Hi,

      I don’t have your work on “Before the spring trade show” yet. It was due on Friday, December 4.

      Open the assignment, choose “Hand in”, and send me the link or file it makes:
      https://crescendo.example/assignment/#assignment1.x

      If you’ve already handed in, just send it again: nothing counts twice. If something’s in your way, let me know.
      "
    `);
  });

  it('do not blame before the due day, and need neither day nor link', () => {
    expect(reminder(usual, { ...context, today: '2026-12-04' })).toContain('It is due on Friday, December 4.');
    const { due, ...dayless } = usual;
    const words = reminder(dayless, { ...context, link: undefined });
    expect(due && words.includes('due')).toBe(false);
    expect(words).not.toContain('https');
  });
});

describe('What discrimination means', () => {
  it.each([
    [0.3, 'Separates those who know'],
    [0.25, 'a little'],
    [0, 'Barely'],
    [-0.1, 'answer key'],
    [undefined, ''],
  ])('at %s: %s', (value, words) => {
    expect(discriminationWords(value)).toContain(words);
  });
});
