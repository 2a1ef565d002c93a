import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeText, fold } from '../../../../src/formats/calendar/calendar-text.ts';
import type { Assignment } from '../../../../src/log/assignment.ts';
import { spokenDay } from '../../../../src/primitives/calendar-day.ts';
import { calendarFile, calendarFileName } from '../../../../src/team/assignment/calendar-file.ts';
import { invitation, mailtoAddress, nextLesson } from '../../../../src/team/assignment/invitation.ts';
import { resolveAssignment } from '../../../../src/team/assignment/resolve-assignment.ts';
import { runs } from '../../runs.ts';
import { course, usual } from './course.ts';

const LINK = 'https://training.example.com/assignment/#assignment1.JcyxCsIw.c1783848';
const resolved = (more: Partial<Assignment> = {}) => resolveAssignment({ ...usual, ...more }, course);
const { due: _due, passMark: _passMark, ...bare } = usual;
const plain = resolveAssignment({ ...bare, from: '', note: '', lessons: bare.lessons.slice(0, 1) }, course);

describe('The words of an invitation', () => {
  it('say who asks for what by when, how long it takes, and where it stays', () => {
    const { subject, email, chat } = invitation(resolved(), LINK, 'en-US');
    expect(`${subject}\n---\n${email}---\n${chat}`).toMatchInlineSnapshot(`
      "Before the spring trade show (by Friday, December 4)
      ---
      Hi,

      Maria Okafor asked you to do “Before the spring trade show” by Friday, December 4: 3 lessons, about 20 minutes.

      Please do these before Friday. We start the meeting with the talk in lesson two.

      1. Set the Bar, Then Beat It
      2. The Boléro Effect
      3. warm and useful

      Pass mark: 80%. You can try again the next day, as often as you like.

      Open it here and choose “Accept”:
      https://training.example.com/assignment/#assignment1.JcyxCsIw.c1783848

      There’s nothing to sign in to. What you do stays in your own browser until you hand it in.
      ---
      From Maria Okafor: “Before the spring trade show” by Friday, December 4: 3 lessons, about 20 minutes. https://training.example.com/assignment/#assignment1.JcyxCsIw.c1783848"
    `);
  });

  it('say nothing of what was left empty', () => {
    const { subject, email, chat } = invitation(plain, LINK, 'en-US');
    expect(`${subject}\n---\n${email}---\n${chat}`).toMatchInlineSnapshot(`
      "Before the spring trade show
      ---
      Hi,

      Please do “Before the spring trade show”: 1 lesson, about 6 minutes.

      1. Set the Bar, Then Beat It

      Open it here and choose “Accept”:
      https://training.example.com/assignment/#assignment1.JcyxCsIw.c1783848

      There’s nothing to sign in to. What you do stays in your own browser until you hand it in.
      ---
      “Before the spring trade show”: 1 lesson, about 6 minutes. https://training.example.com/assignment/#assignment1.JcyxCsIw.c1783848"
    `);
  });

  it('name a whole module', () => {
    const collection = { kind: 'module', id: 'delight', revision: 'a1b2' } as const;
    expect(invitation(resolved({ lessons: [], collection }), LINK, 'en-US').chat).toContain(
      'the module “Delight Beyond Expectations” with 2 lessons, about 14 minutes',
    );
  });

  it('go into a mail program as long as it takes them', () => {
    const words = invitation(plain, LINK, 'en-US');
    const address = mailtoAddress(words) ?? '';
    const parameters = new URLSearchParams(address.slice('mailto:?'.length));
    expect(parameters.get('subject')).toBe(words.subject);
    expect(parameters.get('body')).toBe(words.email.replaceAll('\n', '\r\n'));
    expect(mailtoAddress(invitation(resolved({ note: 'é'.repeat(400) }), LINK, 'en-US'))).toBeUndefined();
  });

  it('spell the day out', () => {
    expect(spokenDay('2026-12-04', 'en-US')).toBe('Friday, December 4');
  });
});

describe('Lessons one after another', () => {
  const days = ['2026-10-23', '2026-10-26', '2027-01-01'];
  const series = resolved({ days, due: '2027-01-01', edition: 2 });
  const on = (today: string) => nextLesson(series, LINK, { today, language: 'en-US' });

  it('are invited to with the day of each', () => {
    const { subject, email, chat } = invitation(series, LINK, 'en-US');
    expect(subject).toBe('Before the spring trade show (one lesson after another, the first by Friday, October 23)');
    expect(email).toContain(
      '1. Set the Bar, Then Beat It, by Friday, October 23\n2. The Boléro Effect, by Monday, October 26',
    );
    expect(chat).toContain('trade show”, one lesson after another, the first by Friday, October 23: 3 lessons');
  });

  it('have words for the next of them, with the one link, until the last has passed', () => {
    expect(on('2026-10-20')).toBe(
      `Next lesson: “Set the Bar, Then Beat It”, about 6 minutes, by Friday, October 23 (1 of 3 in “Before the spring trade show”). ${LINK}`,
    );
    expect(on('2026-10-24')).toContain('“The Boléro Effect”, about 8 minutes, by Monday, October 26 (2 of 3');
    expect(on('2026-12-31')).toContain('by Friday, January 1, 2027 (3 of 3');
    expect(on('2027-01-02')).toBeUndefined();
    expect(nextLesson(resolved(), LINK, { today: '2026-10-20', language: 'en-US' })).toBeUndefined();
  });

  it('are one whole day each in the calendar file, which neither a change of the hour nor of the year shifts', () => {
    const file = calendarFile(series, { link: LINK, site: 'Crescendo', now: Date.UTC(2026, 9, 20) }) ?? '';
    const kept = file
      .split('\r\n')
      .filter((line) => /^(BEGIN:VEVENT|UID|SEQUENCE|DTSTART|DTEND|SUMMARY|RRULE)/.test(line));
    expect(kept.join('\n')).toMatchInlineSnapshot(`
      "BEGIN:VEVENT
      UID:assignment-9f3a27c1be04-set-the-bar@crescendo
      SEQUENCE:1
      DTSTART;VALUE=DATE:20261023
      DTEND;VALUE=DATE:20261024
      SUMMARY:Due: Set the Bar\\, Then Beat It
      BEGIN:VEVENT
      UID:assignment-9f3a27c1be04-the-bolero-effect@crescendo
      SEQUENCE:1
      DTSTART;VALUE=DATE:20261026
      DTEND;VALUE=DATE:20261027
      SUMMARY:Due: The Boléro Effect
      BEGIN:VEVENT
      UID:assignment-9f3a27c1be04-warm-and-useful@crescendo
      SEQUENCE:1
      DTSTART;VALUE=DATE:20270101
      DTEND;VALUE=DATE:20270102
      SUMMARY:Due: warm and useful"
    `);
    expect(calendarFileName(series.assignment)).toBe('assignment-from-2026-10-23.ics');
  });
});

describe('A mail to somebody', () => {
  it('has the address before the words, and nothing of it can be taken for another field', () => {
    const words = invitation(plain, LINK, 'en-US');
    expect(mailtoAddress(words, { to: 'a+b@x.org' })).toMatch(/^mailto:a%2Bb@x\.org\?subject=/);
    expect(mailtoAddress(words, { to: 'a@x.org?bcc=eve@x.org' })).toMatch(
      /^mailto:a@x\.org%3Fbcc%3Deve@x\.org\?subject=/,
    );
  });
});

describe('The calendar file', () => {
  const at = { link: LINK, site: 'Crescendo', now: Date.UTC(2026, 10, 22, 10, 5, 9, 123) };
  /** The lines as a calendar reads them. */
  const lines = (text: string): string[] => text.replaceAll('\r\n ', '').split('\r\n');
  const fileOf = (more: Partial<Assignment>): string => calendarFile(resolved(more), at) ?? '';

  it('is one event of a whole day with a reminder', () => {
    expect(lines(fileOf({ edition: 3 })).join('\n')).toMatchInlineSnapshot(`
      "BEGIN:VCALENDAR
      VERSION:2.0
      PRODID:-//Crescendo//Crescendo//EN
      CALSCALE:GREGORIAN
      METHOD:PUBLISH
      BEGIN:VEVENT
      UID:assignment-9f3a27c1be04@crescendo
      SEQUENCE:2
      DTSTAMP:20261122T100509Z
      DTSTART;VALUE=DATE:20261204
      DTEND;VALUE=DATE:20261205
      SUMMARY:Due: Before the spring trade show
      DESCRIPTION:From Maria Okafor\\n\\nPlease do these before Friday. We start the meeting with the talk in lesson two.\\n\\n1. Set the Bar\\, Then Beat It\\n2. The Boléro Effect\\n3. warm and useful\\n\\nhttps://training.example.com/assignment/#assignment1.JcyxCsIw.c1783848
      URL:https://training.example.com/assignment/#assignment1.JcyxCsIw.c1783848
      TRANSP:TRANSPARENT
      BEGIN:VALARM
      ACTION:DISPLAY
      DESCRIPTION:Due tomorrow: Before the spring trade show
      TRIGGER:-PT15H
      END:VALARM
      END:VEVENT
      END:VCALENDAR
      "
    `);
  });

  it('ends on the day after, at the end of a year too', () => {
    expect(fileOf({ due: '9999-12-31' })).toContain('DTSTART;VALUE=DATE:99991231\r\nSUMMARY');
    expect(fileOf({ due: '2026-12-31' })).toContain('DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n');
  });

  it('is none without a due day', () => {
    expect(calendarFile(plain, at)).toBeUndefined();
  });

  it('has a name by its day', () => {
    expect(calendarFileName({ due: '2026-12-04' })).toBe('assignment-due-2026-12-04.ics');
  });

  it.each(['http://sales_training/assignment/#a', 'http://[::1]:8080/#a', 'http://intranet:8/#a'])(
    'leads to the assignment at %s',
    (link) => {
      expect(lines(calendarFile(resolved(), { ...at, link }) ?? '')).toContain(`URL:${link}`);
    },
  );

  it('says texts in a way that ends no line', () => {
    expect(escapeText('a\\b; c, d\r\ne\nf\rg\u0000"')).toBe('a\\\\b\\; c\\, d\\ne\\nf\\ng"');
  });

  it('holds what people typed and nothing that they could slip in', () => {
    const text = fc.string({ unit: fc.constantFrom(...'\r\n:;,\\ BEGINVD😀é') });
    fc.assert(
      fc.property(text, text, (title, note) => {
        const file = fileOf({ title, note });
        for (const line of file.split('\r\n')) {
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/[\r\n]/);
        }
        const shown = title.replace(/\r\n?/g, '\n');
        expect(lines(file).map(unescapeText)).toEqual(
          expect.arrayContaining([`SUMMARY:Due: ${shown}`, `DESCRIPTION:Due tomorrow: ${shown}`]),
        );
        expect(lines(file)).toHaveLength(23);
      }),
      { numRuns: runs() },
    );
  });

  it('is folded where a line is long, and unfolds to the same', () => {
    expect(fold('x'.repeat(76))).toBe(`${'x'.repeat(75)}\r\n x`);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 30 }), (line) => {
        fc.pre(!line.includes('\r\n '));
        expect(fold(line).replaceAll('\r\n ', '')).toBe(line);
      }),
      { numRuns: runs() },
    );
  });
});

const unescapeText = (text: string): string =>
  text.replace(/\\([\\;,n])/g, (_all, mark: string) => (mark === 'n' ? '\n' : mark));
