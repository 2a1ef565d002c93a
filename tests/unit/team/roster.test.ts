import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { looseName, mayBe, parseRoster } from '../../../src/adapters/team/roster.ts';
import { runs } from '../runs.ts';

describe('A roster', () => {
  it.each([
    ['lines', 'Ada Berg\r\n\r\n  Grace Hopper \nZoë', ['Ada Berg', 'Grace Hopper', 'Zoë']],
    ['a numbered list', '1. Ada Berg\n2) Grace Hopper\n- Zoë\n• Max', ['Ada Berg', 'Grace Hopper', 'Zoë', 'Max']],
    [
      'names and addresses',
      '"Ada Berg" <ada@x.org>\nGrace Hopper (grace@x.org)\nzoe.lee@x.org',
      ['Ada Berg', 'Grace Hopper', 'zoe lee'],
    ],
    ['the first column of a sheet', 'Ada Berg\tNorth\t3\nGrace Hopper\tSouth\t4', ['Ada Berg', 'Grace Hopper']],
    ['one line with semicolons', 'Berg, Ada <ada@x.org>; Hopper, Grace', ['Berg, Ada', 'Hopper, Grace']],
    ['one line with commas', 'Ada Berg, Grace Hopper', ['Ada Berg', 'Grace Hopper']],
    ['first names with commas', 'Ada, Grace, Zoë', ['Ada', 'Grace', 'Zoë']],
    ['one name turned around', 'Berg, Ada', ['Berg, Ada']],
    ['somebody twice', 'Ada Berg\nBERG, ada', ['Ada Berg']],
    ['nothing', ' \n\t\n', []],
    ['what is hidden', 'Ada\u202e Berg\u200b', ['Ada Berg']],
  ])('is read from %s', (_what, text, names) => {
    expect(parseRoster(text)).toEqual(names);
  });

  it('has an end, whatever was pasted', () => {
    expect(parseRoster(Array.from({ length: 5_000 }, (_, index) => `Name ${index}`).join('\n'))).toHaveLength(2_000);
    expect(parseRoster('x'.repeat(5_000))[0]?.length).toBeLessThan(100);
  });

  it('names everybody once, whatever was pasted', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'Aaé, ;\n\t-1.@<>"\u202e中') }), (text) => {
        const names = parseRoster(text);
        expect(new Set(names.map(looseName)).size).toBe(names.length);
        for (const name of names) expect(name).toMatch(/\S/);
      }),
      { numRuns: runs() },
    );
  });
});

describe('Two names are of one person', () => {
  it.each([
    ['Maria Okafor', 'maria  OKAFOR'],
    ['María Okafor', 'Maria Okafor'],
    ['Okafor, Maria', 'Maria Okafor'],
    ['Jean-Luc Picard', 'jean luc picard'],
    ['Søren Ærø', 'Soren Aero'],
    ['Weiß', 'Weiss'],
    ['O’Neil', "O'Neil"],
    ['J. Smith', 'J Smith'],
    ['Łukasz', 'Lukasz'],
    ['Maria\u200b Okafor', 'Maria Okafor'],
  ])('when they are %s and %s', (one, other) => {
    expect(looseName(one)).toBe(looseName(other));
  });

  it('not when a word differs', () => {
    expect(looseName('Maria Okafor')).not.toBe(looseName('Mario Okafor'));
    expect(looseName('Maria')).not.toBe(looseName('Maria Okafor'));
    expect(looseName('😀')).not.toBe(looseName('😎'));
  });

  it('perhaps, when one holds all words of the other', () => {
    expect(mayBe('Maria', 'Okafor, María')).toBe(true);
    expect(mayBe('Okafor, María', 'Maria')).toBe(true);
    expect(mayBe('J', 'J Smith')).toBe(false);
    expect(mayBe('Mario', 'Maria Okafor')).toBe(false);
  });
});
