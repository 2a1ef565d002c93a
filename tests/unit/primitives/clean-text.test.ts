import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../../src/primitives/clean-text.ts';
import { runs } from '../runs.ts';

const clean = (raw: string): string => cleanText(raw, 100).text;

describe('A text that somebody typed', () => {
  it.each([
    ['Ada Berg', 'Ada Berg'],
    ['  Ada \t  Berg\n', 'Ada Berg'],
    ['Ze\u0301lie', 'Z\u00e9lie'],
    ['نغمه\u200cپرداز', 'نغمه\u200cپرداز'],
    ['👩\u200d🚀 Ada', '👩\u200d🚀 Ada'],
    ['=1+1', '=1+1'],
    ['javascript:alert(1)', 'javascript:alert(1)'],
    ['<b>Ada</b>', '<b>Ada</b>'],
  ])('stays as people see it: %j', (raw, shown) => {
    expect(cleanText(raw, 100)).toEqual({ text: shown, hidden: false, cut: false });
  });

  it.each([
    ['turned around', 'Ada\u202eexe.gpj', 'Adaexe.gpj'],
    ['with isolated directions', '\u2066Ada\u2069', 'Ada'],
    ['with spaces of no width', 'A\u200bd\u2060a\ufeff', 'Ada'],
    ['with control characters', 'A\u0000d\u001b[31ma\u007f', 'Ad[31ma'],
    ['with a soft hyphen', 'A\u00adda', 'Ada'],
    ['with half of a character', 'Ada \ud83d', 'Ada'],
    ['with letters that nobody sees', 'Ada\u{e0041}\u3164', 'Ada'],
    ['with a tower of accents', `A${'\u0301'.repeat(50)}da`, `\u00c1${'\u0301'.repeat(3)}da`],
  ])('is shown without what is hidden in it: %s', (_how, raw, shown) => {
    expect(cleanText(raw, 100)).toEqual({ text: shown, hidden: true, cut: false });
  });

  it('keeps its lines only where they are wanted, and never more than one empty one', () => {
    expect(clean('one\r\n\r\n\r\n\u2028two')).toBe('one two');
    expect(cleanText('one \r\n\r\n\r\n\u2028two\rthree', 100, true).text).toBe('one\n\ntwo\nthree');
  });

  it('is cut where it is too long, and never within a character', () => {
    expect(cleanText('x'.repeat(5_000), 80)).toEqual({ text: `${'x'.repeat(80)}…`, hidden: false, cut: true });
    expect(cleanText('😀'.repeat(3), 2).text).toBe('😀😀…');
    expect(cleanText('😀😀', 2)).toMatchObject({ text: '😀😀', cut: false });
  });

  it('changes no more once it is clean', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.boolean(), (raw, lines) => {
        const { text } = cleanText(raw, 1_000, lines);
        expect(cleanText(text, 1_000, lines)).toEqual({ text, hidden: false, cut: false });
      }),
      { numRuns: runs() },
    );
  });
});
