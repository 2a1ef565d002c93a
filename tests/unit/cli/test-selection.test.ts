import { describe, expect, it } from 'vitest';
import { select } from '../../../src/cli/test-selection.ts';

const titles: Readonly<Record<string, readonly string[]>> = {
  'tests/architecture.test.ts': ['Source files have at most * lines'],
  'tests/contract/memory-log.test.ts': ['*: appending keeps an event of an unknown type whole'],
  'tests/contract/opfs-copy.browser.test.ts': ['The copy keeps every event'],
  'tests/e2e/kinds.test.ts': ['The kind * can be answered'],
  'tests/unit/log/order.test.ts': ['Order goes by time', 'Order breaks ties by id'],
  'tests/unit/search/words.test.ts': ['Words keep what is said'],
  'tests/views/kinds.test.tsx': ['A choice says what was chosen'],
};
const files = Object.keys(titles);
const asked = (...words: string[]) => select(words, files, (file) => titles[file] ?? []);
const filesFor = (...words: string[]) => {
  const selection = asked(...words);
  return 'unknown' in selection ? selection.unknown : selection.files;
};

describe('What npm test runs', () => {
  it('is everything when nothing is asked for', () => {
    expect(asked()).toEqual({ checks: ['format', 'types'], files, phrases: [] });
  });

  it('is a part by its name', () => {
    expect(asked('unit')).toEqual({ checks: [], files: files.slice(4, 6), phrases: [] });
    expect(filesFor('architecture')).toEqual(['tests/architecture.test.ts']);
    expect(asked('check')).toEqual({ checks: ['format', 'types'], files: [], phrases: [] });
  });

  it('is several parts together, each file once', () => {
    expect(asked('types', 'e2e', 'tests/e2e/kinds.test.ts')).toEqual({
      checks: ['types'],
      files: ['tests/e2e/kinds.test.ts'],
      phrases: [],
    });
  });

  it('is a file by its path, however it is written', () => {
    const file = ['tests/unit/log/order.test.ts'];
    for (const path of [...file, './tests/unit/log/order.test.ts', 'tests\\unit\\log\\order.test.ts'])
      expect(filesFor(path)).toEqual(file);
  });

  it('is a file or a folder by the end of its path', () => {
    expect(filesFor('order.test.ts')).toEqual(['tests/unit/log/order.test.ts']);
    expect(filesFor('unit/search')).toEqual(['tests/unit/search/words.test.ts']);
    expect(filesFor('unit/search/')).toEqual(['tests/unit/search/words.test.ts']);
  });

  it('is not a file whose name only ends so', () => {
    expect(filesFor('der.test.ts')).toContain('There is no test file');
  });

  it('is what has words of a title, in quotes or not, whatever their case', () => {
    const found = { checks: [], files: ['tests/unit/log/order.test.ts'], phrases: ['goes by TIME'] };
    expect(asked('goes by TIME')).toEqual(found);
    expect(asked('goes', 'by', 'TIME')).toEqual(found);
  });

  it('is what has words of a title in the places that are named', () => {
    expect(filesFor('keeps')).toEqual([
      'tests/contract/memory-log.test.ts',
      'tests/contract/opfs-copy.browser.test.ts',
    ]);
    expect(filesFor('opfs-copy.browser.test.ts', 'keeps')).toEqual(['tests/contract/opfs-copy.browser.test.ts']);
  });

  it('takes two phrases for either', () => {
    expect(filesFor('goes by time', 'can be answered')).toEqual([
      'tests/e2e/kinds.test.ts',
      'tests/unit/log/order.test.ts',
    ]);
  });
});

describe('What npm test says of words that name nothing', () => {
  it('names the part that was meant', () => {
    expect(filesFor('unti')).toMatchInlineSnapshot(`
      "No title of a test has the words "unti". Looked in: every test file. Did you mean the part "unit"?

      npm test -- <words> takes parts, files, folders and words of titles:
        check         format, lint and types
        format        format and lint
        types         types
        unit          functions and modules
        architecture  who may import whom
        content       the course
        contract      what every log promises, whatever stores it
        views         islands in a browser, without the page around them
        e2e           journeys through the built sites
        hosting       the site on nginx, Apache and Caddy, where they are installed
        engines       journeys in Chromium, Firefox and WebKit
        a file or a folder, or the end of its path: kinds.test.ts, unit/search
        words of a title, best in quotes: "says where progress lives""
    `);
  });

  it('names the file or the folder that was meant', () => {
    expect(filesFor('unit/serch')).toContain('no test file or folder "unit/serch". Did you mean "unit/search"?');
    expect(filesFor('kind.test.ts')).toContain('Did you mean "kinds.test.ts"?');
  });

  it('says where it looked for a title', () => {
    expect(filesFor('unit', 'can be answered')).toContain('has the words "can be answered". Looked in: unit.\n');
  });
});
