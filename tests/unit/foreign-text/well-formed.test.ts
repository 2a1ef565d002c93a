import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeText } from '../../../src/formats/calendar/calendar-text.ts';
import { csv } from '../../../src/formats/csv/csv.ts';
import { shownAssignment } from '../../../src/log/shown-assignment.ts';
import { cleanText } from '../../../src/primitives/clean-text.ts';
import { wholeText } from '../../../src/primitives/whole-text.ts';
import { mailtoAddress } from '../../../src/team/assignment/invitation.ts';
import { buildHandIn } from '../../../src/team/hand-in/build-hand-in.ts';
import { handInMessage } from '../../../src/team/hand-in/hand-in-message.ts';
import { usualSelection } from '../../../src/team/hand-in/hand-in-parts.ts';
import { handInFileName } from '../../../src/team/hand-in/send-hand-in.ts';
import { usualView, writeView } from '../../../src/ui/board/board-view.ts';
import { runs } from '../runs.ts';

const assignment = { id: 'a', edition: 1, title: 'T', from: '', note: '', lessons: [{ lesson: 'l', revision: 'r' }] };

/** Letters of all kinds, halves of them, and what nobody sees. */
const anyText = fc.string({
  unit: fc.oneof(
    fc.nat(0xffff).map((unit) => String.fromCharCode(unit)),
    fc.constantFrom('\ud83d', '\ude00', '\u202e', '\u2066', '\u200d', '\u200c', '\u200b', '\ufeff', 'a', ' ', '\n'),
  ),
});

/** Every way out of the site that a text takes which somebody typed. */
const ways: Readonly<Record<string, (text: string) => string>> = {
  'a mail': (text) => mailtoAddress({ subject: text, email: text }) ?? '',
  'a mail with a hand-in': (text) => {
    const from = shownAssignment({ ...assignment, title: text, from: text });
    return mailtoAddress(handInMessage({ assignment: from, name: text }, text, { file: text })) ?? '';
  },
  'the name in a hand-in': (text) => {
    const material = { id: 'h', at: 0, assignment, course: 'c', lessons: [], name: text, events: [] };
    return buildHandIn(material, usualSelection).name ?? '';
  },
  'the name of a file': (text) => handInFileName({ name: text, at: 0 }),
  'a spreadsheet': (text) => csv({ columns: [text], rows: [[text]] }),
  'a calendar': escapeText,
  'the title of an assignment': (text) => shownAssignment({ ...assignment, title: text }).title,
  'the address of the board': (text) => writeView({ ...usualView, assignment: text, name: text }),
  'a field': wholeText,
};

describe('A text with halves of characters in it', () => {
  it.each(Object.entries(ways))('throws nothing and comes out whole in %s', (_way, out) => {
    const check = (text: string): void => {
      // What has half a character in it can't be written into an address.
      expect(() => encodeURIComponent(out(text))).not.toThrow();
    };
    check('Fritz \ud83d');
    fc.assert(fc.property(anyText, check), { numRuns: runs() });
  });

  it('keeps all else that was typed into a field', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(wholeText(text)).toBe(text);
      }),
      { numRuns: runs() },
    );
  });
});

describe('A joiner', () => {
  it.each(['👩🏽\u200d🚀', '👨‍👩‍👧‍👦', '❤️\u200d🔥', 'نغمه\u200cپرداز', 'ක්\u200dර', 'അവന്\u200d'])(
    'stays in %s',
    (text) => {
      expect(cleanText(text, 60)).toEqual({ text, hidden: false, cut: false });
    },
  );

  it('goes where it joins nothing, so that no name is empty to the eye', () => {
    expect(cleanText('\u200d\u200c', 60).text).toBe('');
    expect(cleanText('\u200dAda\u200d\u200d \u200cBerg', 60).text).toBe('Ada\u200d Berg');
  });
});

describe('An assignment that came by a backup', () => {
  it('is shown without what is hidden in its texts, and no longer than one that was made here', () => {
    const odd = { ...assignment, title: `\u202e${'x'.repeat(5_000)}`, from: 'A\ufeffda', note: 'one \ntwo\u2066' };
    expect(shownAssignment(odd)).toEqual({
      ...assignment,
      title: `${'x'.repeat(120)}…`,
      from: 'Ada',
      note: 'one\ntwo',
    });
  });
});
