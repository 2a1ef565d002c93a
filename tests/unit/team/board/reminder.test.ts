import { describe, expect, it } from 'vitest';
import { discriminationWords } from '../../../../src/team/board/discrimination-words.ts';
import { type Reminder, reminder } from '../../../../src/team/board/reminder.ts';
import { reminderMails } from '../../../../src/team/board/reminder-mails.ts';
import { owingIn, REASONS, type Reason } from '../../../../src/team/board/reminder-reasons.ts';
import { teamTable } from '../../../../src/team/board/team-table.ts';
import { course, usual } from '../assignment/course.ts';
import { boardWith, expecting, handed, handIn, received, TODAY } from './team.ts';

const context = { link: 'https://crescendo.example/assignment/#assignment1.x', language: 'en-US', today: '2026-12-05' };

const wordsOf = (reason: Reason, asked = usual, more = {}): Reminder =>
  reminder(reason, asked, { ...context, ...more });

describe('The words of a reminder', () => {
  it('say what is missing, since when, and what to do, and name nobody', () => {
    const { subject, email } = wordsOf('nothing-in');
    expect(`${subject}\n---\n${email}`).toMatchInlineSnapshot(`
      "Reminder: “Before the spring trade show”
      ---
      Hi,

      I don’t have your work on “Before the spring trade show” yet. The assignment was due on Friday, December 4.

      Open the assignment, choose “Hand in”, and send me the link or file it makes:
      https://crescendo.example/assignment/#assignment1.x

      If you’ve already handed in, just send it again: nothing counts twice. If something’s in your way, let me know.
      "
    `);
  });

  it('fit whatever else is owed', () => {
    const others = REASONS.slice(1).map((reason) => wordsOf(reason));
    expect(others.map(({ subject, email }) => `${subject}\n---\n${email}`).join('===\n')).toMatchInlineSnapshot(`
      "Lessons left: “Before the spring trade show”
      ---
      Hi,

      In what you handed in for “Before the spring trade show”, some lessons are still open. The assignment was due on Friday, December 4.

      Open the assignment to see which ones. Finish them, then choose “Hand in again” and send me the new link or file:
      https://crescendo.example/assignment/#assignment1.x

      If something’s in your way, let me know.
      ===
      One lesson left: “Before the spring trade show”
      ---
      Hi,

      You’re nearly there: one lesson of “Before the spring trade show” is left. The assignment was due on Friday, December 4.

      Open the assignment to see which one. Finish it, then choose “Hand in again” and send me the new link or file:
      https://crescendo.example/assignment/#assignment1.x

      If something’s in your way, let me know.
      ===
      Below the pass mark: “Before the spring trade show”
      ---
      Hi,

      You’ve done every lesson of “Before the spring trade show”, and your score is still below the pass mark of 80%. The assignment was due on Friday, December 4.

      Your latest answers count, so you can raise it. Open the assignment, try the questions you missed again, then choose “Hand in again” and send me the new link or file:
      https://crescendo.example/assignment/#assignment1.x

      Once you’ve seen the answer to a question, a new try counts after 8 hours. If something’s unclear, let me know.
      ===
      Your progress is missing: “Before the spring trade show”
      ---
      Hi,

      Your hand-in for “Before the spring trade show” came without all of your progress, so I can’t see how far you are. The assignment was due on Friday, December 4.

      Open the assignment, choose “Hand in again”, share your lessons and scores, and send me the new link or file:
      https://crescendo.example/assignment/#assignment1.x

      If something’s in your way, let me know.
      "
    `);
  });

  it('do not blame before the due day, and need neither day nor link', () => {
    expect(wordsOf('nothing-in', usual, { today: '2026-12-04' }).email).toContain(
      'The assignment is due on Friday, December 4.',
    );
    const { due, ...dayless } = usual;
    const { email } = wordsOf('nothing-in', dayless, { link: undefined });
    expect(due && email.includes('due')).toBe(false);
    expect(email).not.toContain('https');
  });
});

it('Where lessons come one after another, a reminder speaks of those that are due', () => {
  const weekly = { ...usual, days: ['2026-11-30', '2026-12-04', '2026-12-11'], due: '2026-12-11' };
  const { subject, email } = wordsOf('one-left', weekly);
  expect(subject).toContain('One lesson is due');
  expect(email).toContain('that’s due is still open. Lessons up to Friday, December 4 are due by now.');
  expect(wordsOf('one-left', weekly, { today: '2026-11-01' }).email).not.toContain('by now');
});

describe('Those who owe something', () => {
  const lessons = course.lessons.map(({ id }) => handed(id));
  const [first = handed('none'), ...others] = lessons;
  const { rows } = teamTable(
    boardWith(
      expecting(1, 'Nobody', 'One', 'Two', 'Low', 'Shy', 'Done'),
      received(2, handIn('One', { lessons: [{ ...first, answered: 1 }, ...others] })),
      received(3, handIn('Two', { lessons: lessons.map((each) => ({ ...each, answered: 0 })) })),
      received(4, handIn('Low', { lessons: lessons.map((each) => ({ ...each, latest: 0.3 })) })),
      received(5, handIn('Shy', { lessons: [] })),
      received(6, handIn('Done')),
    ),
    course,
    TODAY,
  );

  it('are each told by what they owe, the worst first', () => {
    expect(owingIn(rows).map(({ reason, rows: owed }) => [reason, owed.map(({ name }) => name)])).toEqual([
      ['nothing-in', ['Nobody']],
      ['more-left', ['Two']],
      ['one-left', ['One']],
      ['below-mark', ['Low']],
      ['not-shared', ['Shy']],
    ]);
  });
});

describe('The mails of a reminder', () => {
  const words = wordsOf('nothing-in');
  const addresses = (many: number): string[] =>
    Array.from({ length: many }, (_, index) => `person.${index}@x-y.example`);
  const bccOf = (href: string): string[] =>
    (/[?&]bcc=([^&]*)/.exec(href)?.[1] ?? '').split(',').map(decodeURIComponent);

  it('have everybody in bcc and nobody else, and the words', () => {
    const [mail, ...more] = reminderMails(words, ["o'neil+x@x.org", 'a&b=c@x.org']) ?? [];
    const parameters = new URLSearchParams(mail?.href.slice('mailto:?'.length));
    expect(more).toEqual([]);
    expect(mail).toMatchObject({ from: 1, to: 2, href: expect.stringMatching(/^mailto:\?bcc=/) });
    expect([...parameters.keys()]).toEqual(['bcc', 'subject', 'body']);
    expect(bccOf(mail?.href ?? '')).toEqual(["o'neil+x@x.org", 'a&b=c@x.org']);
    expect(parameters.get('body')).toBe(words.email.replaceAll('\n', '\r\n'));
  });

  it('are several where one would be too long for mail programs, each address in just one', () => {
    const all = addresses(120);
    const mails = reminderMails(words, all) ?? [];
    expect(mails.length).toBeGreaterThan(1);
    for (const { href } of mails) expect(href.length).toBeLessThanOrEqual(2_000);
    expect(mails.flatMap(({ href }) => bccOf(href))).toEqual(all);
    expect(mails.flatMap(({ from, to }) => all.slice(from - 1, to))).toEqual(all);
  });

  it('are none where they would be too many, where the words are too long, or without an address', () => {
    expect(reminderMails(words, addresses(2_000))).toBeUndefined();
    expect(reminderMails({ ...words, email: 'x'.repeat(2_000) }, addresses(1))).toBeUndefined();
    expect(reminderMails(words, [])).toEqual([]);
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
