import { describe, expect, it } from 'vitest';
import { nothingFound } from '../../../src/search/read/find-places.ts';
import { commandsFor } from '../../../src/ui/search/commands.ts';
import { foundOptions, openingOptions, pathOf } from '../../../src/ui/search/quick-options.ts';
import { returnIn } from '../../../src/ui/search/search-return.ts';
import { countWords, saidWords } from '../../../src/ui/search/search-words.ts';

const titles = (typed: string, hasSituations = true): string[] =>
  commandsFor(typed, { hasSituations }).map(({ command }) => command.title);

describe('A command of the search', () => {
  it.each([
    ['trainer', 'For trainers'],
    ['Assign', 'Assign lessons'],
    ['board', 'Team board'],
    ['back up', 'Back up your progress'],
    ['BACKUP', 'Back up your progress'],
    ['dark', 'Dark theme'],
    ['light mode', 'Light theme'],
    ['hand-in', 'Your assignments'],
    ['progress', 'Your progress'],
    ['before a call', 'Five minutes before a call'],
    ['objections', 'What buyers say'],
  ])('is found by its words: %s', (typed, title) => {
    const [first] = commandsFor(typed, { hasSituations: true });
    expect([first?.command.title, first?.isWhole]).toEqual([title, true]);
  });

  it('is found by half a word, and not chosen by that', () => {
    expect(commandsFor('trai', { hasSituations: true })).toMatchObject([
      { command: { title: 'For trainers' }, isWhole: false },
    ]);
  });

  it.each(['', 'tr', 'train station', 'the board would like to see another version', 'lightning', 'price', '!!!'])(
    'does not come up where something else was typed: “%s”',
    (typed) => {
      expect(titles(typed)).toEqual([]);
    },
  );

  it('leads to no page for which the course has nothing', () => {
    expect(titles('five minutes', false)).toEqual([]);
  });

  it('leaves room for what the course says', () => {
    for (const typed of ['the', 'tra', 'pro', 'ass', 'my ', 'theme'])
      expect(titles(typed).length).toBeLessThanOrEqual(3);
  });
});

const answer = {
  to: ['That’s high.'],
  say: 'High next to what?',
  idea: 'Compared with what?',
  practice: { lesson: 'Hold the Price', path: '/lessons/hold-the-price/#talk', minutes: 3 },
};

describe('The list of the quick search', () => {
  it('has commands on top, then what to say, then the call to get ready for', () => {
    const commands = commandsFor('trainer', { hasSituations: true });
    const options = foundOptions({ ...nothingFound, answer: { ...answer, before: '/before/?for=price' } }, commands);
    expect(options.map((option) => [option.kind, pathOf(option)])).toEqual([
      ['command', '/trainer/'],
      ['answer', '/lessons/hold-the-price/#talk'],
      ['before', '/before/?for=price'],
    ]);
  });

  it('begins with what buyers say, then the lessons looked at last', () => {
    const options = openingOptions(['That’s high.'], [{ title: 'Hold the Price', path: '/lessons/hold-the-price/' }]);
    expect(options.map((option) => [option.kind, pathOf(option)])).toEqual([
      ['saying', undefined],
      ['visit', '/lessons/hold-the-price/'],
    ]);
  });

  it('gives each option a key of its own', () => {
    const keys = openingOptions(['A', 'B'], [{ title: 'A', path: '/lessons/a/' }]).map(({ key }) => key);
    expect(new Set(keys).size).toBe(3);
  });
});

describe('What was found is said', () => {
  it('with the line first, and never that nothing says it where there is one', () => {
    const found = { ...nothingFound, some: [{}] as never, answer };
    expect(countWords(found)).toBe('Closest matches:');
    expect(saidWords(found)).toBe('You could say: High next to what? Closest matches.');
    expect(countWords({ ...found, answer: undefined })).toBe('Nothing says exactly that. Closest matches:');
  });
});

describe('Coming back to a search', () => {
  it.each([
    null,
    undefined,
    7,
    'text',
    {},
    { search: null },
    { search: { typed: 7, key: 'a' } },
    { left: { most: 10 } },
  ])('takes up nothing from a history that holds %j', (state) => {
    expect(returnIn(state)).toBeUndefined();
  });

  it('takes up what was typed and chosen, whatever else is kept there', () => {
    const search = { typed: 'price', key: 'answer' };
    expect(returnIn({ left: { most: 10, top: 0 }, search })).toEqual(search);
  });
});
