import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRoster } from '../../../../src/team/board/parse-roster.ts';
import { looseName, mayBe } from '../../../../src/team/board/person-names.ts';
import { runs } from '../../runs.ts';

const parseRoster = (text: string): string[] => readRoster(text).names;

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
    ['one line with commas and quotes', '"Berg, Ada", "Hopper, Grace"', ['Berg, Ada', 'Hopper, Grace']],
    ['one line of addresses', '"Berg, Ada" <ada@x.org>; Grace Hopper <g@x.org>', ['Berg, Ada', 'Grace Hopper']],
    ['one name in quotes', '"Berg, Ada"', ['Berg, Ada']],
    ['names turned around', 'Berg, Ada\nHopper, Grace', ['Berg, Ada', 'Hopper, Grace']],
    ['a title and names below it', 'Name\nBerg, Ada\nGrace Hopper', ['Berg, Ada', 'Grace Hopper']],
    ['a title and one line below it', 'Employees\nAda Berg', ['Ada Berg']],
    [
      'a sheet with a name in its second column',
      '17\tAda Berg\tNorth\n18\tGrace Hopper\tSouth',
      ['Ada Berg', 'Grace Hopper'],
    ],
    [
      'a sheet with a heading',
      'No.\tRegion\tFull Name\n1\tNorth\tAda Berg\n2\t\tGrace Hopper\n',
      ['Ada Berg', 'Grace Hopper'],
    ],
    ['a table with semicolons', 'Name;City\nBerg, Ada;Oslo\nGrace Hopper;Paris', ['Berg, Ada', 'Grace Hopper']],
    ['first and last names', 'First name, Last name\nAda, Berg\nGrace , Hopper\n', ['Ada Berg', 'Grace Hopper']],
    [
      'last and first names',
      'City;Surname;Given name\nOslo;Berg;Ada\nParis;Hopper;Grace',
      ['Ada Berg', 'Grace Hopper'],
    ],
    ['a family name called name', 'Name\tFirst name\nBerg\tAda\nHopper\tGrace', ['Ada Berg', 'Grace Hopper']],
    ['both kinds of headings', 'First name,Last name,Name\nAda,Berg,A. B.', ['Ada Berg']],
    ['first names alone', 'First name,City\nAda,Oslo\nGrace,Paris', ['Ada', 'Grace']],
    ['addresses alone', 'City;E-mail\nOslo;ada.berg@x.org\nParis;grace@x.org', ['ada berg', 'grace']],
    ['CSV', '"Berg, Ada","North, and ""far"" north"\r\n"Hopper, Grace",South', ['Berg, Ada', 'Hopper, Grace']],
    ['CSV with a heading', '\ufeffId,Rep\r\n7,"Berg, Ada"\r\n8,"Hopper,\nGrace"', ['Berg, Ada', 'Hopper, Grace']],
    [
      'a table with quotes of another kind',
      'Name,Mail\n"Ada Berg" <ada@x.org>,x\n"Grace,y\nZoë,z',
      ['Ada Berg', 'Grace', 'Zoë'],
    ],
    ['a table with holes', 'Name,City\n,Oslo\nAda Berg\n\nGrace Hopper,Paris,x', ['Ada Berg', 'Grace Hopper']],
    ['a table of figures alone', '1\t2\n3\t4', ['1', '3']],
    ['two columns without a heading', 'Anna\tBerg\nAnna\tCole\nJörg\tWeiß', ['Anna Berg', 'Anna Cole', 'Jörg Weiß']],
    ['two columns with numbers beside', '1001\tBerg\tAnna\n1002\tBerg\tCarl', ['Berg Anna', 'Berg Carl']],
    ['two columns with semicolons', 'Anna;Berg\nCarl;Cole', ['Anna Berg', 'Carl Cole']],
    ['two columns and their addresses', 'Anna;Berg;a@x.org\nCarl;Cole;c@x.org', ['Anna Berg', 'Carl Cole']],
    ['one row of a sheet', 'Anna\tBerg', ['Anna Berg']],
    [
      'first names and regions',
      'Anna\tNorth\nCarl\tSouth\nMia\tNorth\nTom\tSouth\nZoë\tNorth',
      ['Anna', 'Carl', 'Mia', 'Tom', 'Zoë'],
    ],
    ['a sheet that says how it is parted', 'sep=;\r\nVorname;Nachname\r\nJörg;Weiß', ['Jörg Weiß']],
    ['such a sheet without a heading', '\ufeffsep=,\nJörg,Weiß\nAnna,Berg', ['Jörg Weiß', 'Anna Berg']],
    ['German headings', 'Personalnr.;Nachname;Vorname;Ort\n1;Weiß;Jörg;Köln', ['Jörg Weiß']],
    ['French headings', 'Prénom\tNom\nZoé\tLefèvre', ['Zoé Lefèvre']],
    ['Spanish headings', 'Nombre,Apellidos\nAna,García López', ['Ana García López']],
    ['Italian headings', 'Cognome;Nome\nRossi;Ada', ['Ada Rossi']],
    ['Polish headings', 'Imię;Nazwisko\nŁukasz;Nowak', ['Łukasz Nowak']],
    ['Swedish headings', 'Förnamn;Efternamn\nÅsa;Berg', ['Åsa Berg']],
    ['Japanese headings', '番号\t氏名\n1\t山田 花子', ['山田 花子']],
    ['lines with numbers', '1001 Ada Berg\n#1002 Grace Hopper', ['Ada Berg', 'Grace Hopper']],
    ['lines of addresses', 'Ada Berg <a@x.org>; Zoë <z@x.org>;\nBerg, Max <m@x.org>', ['Ada Berg', 'Zoë', 'Berg, Max']],
    ['nothing', ' \n\t\n', []],
    ['what is hidden', 'Ada\u202e Berg\u200b', ['Ada Berg']],
  ])('is read from %s', (_what, text, names) => {
    expect(parseRoster(text)).toEqual(names);
  });

  it('tells who stands there more than once, for they may be namesakes', () => {
    expect(readRoster('Ada Berg\nMax Cole\nBerg, Ada')).toEqual({
      names: ['Ada Berg', 'Max Cole'],
      twice: ['Berg, Ada'],
      left: 0,
    });
    expect(readRoster('Ada Berg\nMax Cole').twice).toEqual([]);
  });

  it('has an end, whatever was pasted, and says how many are beyond it', () => {
    const many = readRoster(Array.from({ length: 5_000 }, (_, index) => `Guest ${index + 1}`).join('\n'));
    expect([many.names.length, many.left]).toEqual([2_000, 3_000]);
    expect(
      parseRoster(`Name,City\n${Array.from({ length: 5_000 }, (_, index) => `A ${index},x`).join('\n')}`),
    ).toHaveLength(2_000);
    expect(parseRoster('x'.repeat(5_000))[0]?.length).toBeLessThan(100);
  });

  it('names everybody once, whatever was pasted', () => {
    const signs = fc.string({ unit: fc.constantFrom(...'Aaé, ;\n\t-1.@<>"\u202e中') });
    const headed = fc.tuple(fc.constantFrom('Name', 'Name,City', 'First name;Last name', '"Name"\tCity'), signs);
    fc.assert(
      fc.property(
        fc.oneof(
          signs,
          headed.map((parts) => parts.join('\n')),
        ),
        (text) => {
          const names = parseRoster(text);
          expect(new Set(names.map(looseName)).size).toBe(names.length);
          for (const name of names) expect(name).toMatch(/\S/);
        },
      ),
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

  it.each([
    ['Müller, Jörg', 'Joerg Mueller'],
    ['Åse Aasen', 'Aase Åsen'],
    ['Søren', 'Soeren'],
    ['Ærø', 'Aeroe'],
    ['Ägidius Öhm', 'Aegidius Oehm'],
  ])('perhaps, when they are %s and %s, written out', (one, other) => {
    expect(mayBe(one, other)).toBe(true);
    expect(mayBe(other, one)).toBe(true);
    expect(looseName('Max Bauer')).not.toBe(looseName('Max Baur'));
  });

  it('perhaps, when one holds all words of the other', () => {
    expect(mayBe('Maria', 'Okafor, María')).toBe(true);
    expect(mayBe('Okafor, María', 'Maria')).toBe(true);
    expect(mayBe('J', 'J Smith')).toBe(false);
    expect(mayBe('Mario', 'Maria Okafor')).toBe(false);
  });
});
