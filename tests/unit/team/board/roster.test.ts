import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMailAddress } from '../../../../src/primitives/mail-address.ts';
import { readRoster } from '../../../../src/team/board/parse-roster.ts';
import { looseName, mayBe, whoMayBe } from '../../../../src/team/board/person-names.ts';
import { addressOf, rosterOf } from '../../../../src/team/board/roster.ts';
import { rosterText } from '../../../../src/team/board/roster-text.ts';
import { runs } from '../../runs.ts';

const parseRoster = (text: string): string[] => readRoster(text).people.map(({ name }) => name);

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
      people: [{ name: 'Ada Berg' }, { name: 'Max Cole' }],
      twice: ['Berg, Ada'],
      left: 0,
      wrong: [],
    });
    expect(readRoster('Ada Berg\nMax Cole').twice).toEqual([]);
  });

  it('has an end, whatever was pasted, and says how many are beyond it', () => {
    const many = readRoster(Array.from({ length: 5_000 }, (_, index) => `Guest ${index + 1}`).join('\n'));
    expect([many.people.length, many.left]).toEqual([2_000, 3_000]);
    const table = readRoster(`Name,City\n${Array.from({ length: 5_000 }, (_, index) => `A ${index},x`).join('\n')}`);
    expect([table.people.length, table.left]).toEqual([2_000, 3_000]);
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

describe('Addresses and groups on a roster', () => {
  const [ada, max] = [
    { name: 'Ada Berg', email: 'ada@x.org', group: 'North' },
    { name: 'Max Cole', email: 'max@x.org', group: 'South' },
  ];

  it.each([
    ['headings', 'Name;Team;E-Mail\nAda Berg;North;ada@x.org\nMax Cole;South;max@x.org', [ada, max]],
    ['German headings', 'Vorname\tNachname\tMailadresse\tGruppe\nAda\tBerg\tada@x.org\tNorth', [ada]],
    ['Japanese headings', '氏名\tチーム\nAda Berg\tNorth', [{ name: 'Ada Berg', group: 'North' }]],
    ['the name of a mail program', '"Ada Berg" <ada@x.org>', [{ name: 'Ada Berg', email: 'ada@x.org' }]],
    ['brackets', 'Ada Berg (ada@x.org)', [{ name: 'Ada Berg', email: 'ada@x.org' }]],
    ['an address alone', 'ada.berg@x.org', [{ name: 'ada berg', email: 'ada.berg@x.org' }]],
    ['a link to it', 'Name;Email\nAda;mailto:ada@x.org', [{ name: 'Ada', email: 'ada@x.org' }]],
    ['both in one cell', 'Name;Email\nAda;Ada Berg <ada@x.org>', [{ name: 'Ada', email: 'ada@x.org' }]],
    ['a cell of the name', 'Name;City\nAda Berg <ada@x.org>;Oslo', [{ name: 'Ada Berg', email: 'ada@x.org' }]],
    [
      'commas without a heading',
      'Ada Berg,ada@x.org\nMax Cole,max@x.org',
      [
        { name: 'Ada Berg', email: 'ada@x.org' },
        { name: 'Max Cole', email: 'max@x.org' },
      ],
    ],
    [
      'their form',
      'Ada Berg\tNorth\tada@x.org\nB C\tNorth\tb@x.org\nD E\tSouth\td@x.org\nMax Cole\tSouth\tmax@x.org',
      [ada, { name: 'B C', email: 'b@x.org', group: 'North' }, { name: 'D E', email: 'd@x.org', group: 'South' }, max],
    ],
    ['two rows of one person', 'Name;Email;Team\nAda Berg;;North\nBerg, Ada;ada@x.org;West', [ada]],
    [
      'groups in two spellings',
      'Name;Group\nAda;North West\nMax;north  west',
      [
        { name: 'Ada', group: 'North West' },
        { name: 'Max', group: 'North West' },
      ],
    ],
  ])('are read from %s', (_what, text, people) => {
    expect(readRoster(text).people).toEqual(people);
  });

  it('stay as typed where they are no addresses, which is told by row, as a spreadsheet counts', () => {
    const { people, wrong } = readRoster('Name;Email\n\nAda;ada@x.org\nMax;max at x.org\nZoë;zoe@x');
    expect(people.map(addressOf)).toEqual(['ada@x.org', undefined, undefined]);
    expect(wrong).toEqual([
      { row: 4, name: 'Max', email: 'max at x.org' },
      { row: 5, name: 'Zoë', email: 'zoe@x' },
    ]);
    expect(people[2]).toEqual({ name: 'Zoë', email: 'zoe@x' });
  });

  it('come back from the text in which they are shown to be changed', () => {
    const cell = fc.string({ unit: fc.constantFrom(...'Aaé ,\t-1.@<>;"') });
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom('Ada Berg', 'Berg, Bea', 'É', 'C-D'), cell, cell)), (rows) => {
        const { people } = readRoster(`Name\tEmail\tTeam\n${rows.map((row) => row.join('\t')).join('\n')}`);
        expect(readRoster(rosterText(people)).people).toEqual(people);
      }),
      { numRuns: runs() },
    );
  });

  it('come back from a store in which nobody looks after them, as far as they can be read', () => {
    const details: never[] = JSON.parse(
      '[{"name":"ADA berg","email":"ada@x.org"},{"name":"Max","group":7},{"name":8},null,{"name":"Nobody","email":"n@x.org"}]',
    );
    expect(rosterOf({ names: ['Ada Berg', 'Max', '\u202e'], details })).toEqual([
      { name: 'Ada Berg', email: 'ada@x.org' },
      { name: 'Max' },
    ]);
    expect(rosterOf({ names: ['Ada'], details: 'none' as never })).toEqual([{ name: 'Ada' }]);
  });
});

describe('An address', () => {
  it.each(['ada@x.org', 'a.b+c@mail.example.co.uk', "o'neil@x-y.com", 'A1@B2.io'])('is %s', (text) => {
    expect(isMailAddress(text)).toBe(true);
  });

  it.each([
    [
      '',
      'ada',
      'ada@',
      '@x.org',
      'ada@x',
      'ada@@x.org',
      'a b@x.org',
      'ada@x.org ',
      'ada@x..org',
      '.a@x.org',
      'a.@x.org',
    ],
    ['ada@-x.org', 'ada@x.org?bcc=eve@x.org', 'a@x.org,b@x.org', 'a@x.org\nbcc: b@x.org', 'ädä@x.org', 'a@x.1'],
    [`${'a'.repeat(65)}@x.org`, `a@${'x.'.repeat(130)}org`, '<ada@x.org>', undefined, 7],
  ])('is none of %j …', (...texts) => {
    expect(texts.filter(isMailAddress)).toEqual([]);
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

  it.each([
    ['Carla Dias', 'Carla Diaz'],
    ['Femi Gruau', 'Femi Grau'],
    ['Ada Breg', 'Ada Berg'],
    ['Jon Smith', 'Jon Smiht'],
  ])('perhaps, when one is the other with a slip: %s and %s', (one, other) => {
    expect(mayBe(one, other)).toBe(true);
    expect(mayBe(other, one)).toBe(true);
  });

  it.each([
    ['Tim Berg', 'Tom Berg'],
    ['Carla Dias', 'Karla Diaz'],
    ['Diaz', 'Dias'],
    ['Carla Dias', 'Carla Cruz'],
    ['Carla Dias', 'Carla Maria Diaz'],
  ])('not when more than one letter, or next to nothing, differs: %s and %s', (one, other) => {
    expect(mayBe(one, other)).toBe(false);
    expect(mayBe(other, one)).toBe(false);
  });

  it('perhaps, whether one asks of one or of many', () => {
    const name = fc
      .array(fc.constantFrom('Maria', 'Marie', 'Okafor', 'J', 'Li', 'Müller', 'Mueller'), { maxLength: 3 })
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(name), name, (names, one) => {
        expect(whoMayBe(names)(one)).toEqual(names.filter((other) => mayBe(other, one)));
      }),
      { numRuns: runs() },
    );
  });
});
