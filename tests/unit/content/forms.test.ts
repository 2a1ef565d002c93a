import { describe, expect, it } from 'vitest';
import { formShares } from '../../content/measures/reply-forms.ts';
import { pathCounts, talkPaths } from '../../content/measures/talk-paths.ts';
import { talkShare } from '../../content/measures/talk-share.ts';
import type { TellItem } from '../../content/measures/tell-items.ts';
import { tellScores } from '../../content/measures/tell-score.ts';
import { turningWhys } from '../../content/measures/whys.ts';
import { talk } from '../exercises/talks.ts';

/** So many items in each of some lessons, whose options are made from the number of the item. */
const itemsOf = (optionsOf: (number: number) => readonly [text: string, right: boolean][]): TellItem[] =>
  Array.from({ length: 30 }, (_, number) => ({
    lesson: `lesson-${number % 6}`,
    kind: 'talk',
    place: `talk/${number}`,
    options: optionsOf(number).map(([text, right]) => ({ text, right })),
  }));

const scoreOf = (items: readonly TellItem[]) => tellScores(items).find(({ kind }) => kind === 'talk');

describe('The tell score', () => {
  it('is high where the form tells what is right, and names what tells', () => {
    const score = scoreOf(
      itemsOf((number) => [
        [`Could you tell me about crate ${number}?`, true],
        [`Our crates are well made, as number ${number} shows.`, false],
        [`We made crate ${number} last year, and it held.`, false],
      ]),
    );
    expect(score?.picked).toBe(1);
    expect(score?.signs).toContain('+[a question mark]');
  });

  it('is that of chance where the right one looks as the others do', () => {
    const forms = ['crates hold', 'crates fold', 'crates roll'];
    const score = scoreOf(
      itemsOf((number) => forms.map((form, index): [string, boolean] => [form, index === Math.floor(number / 6) % 3])),
    );
    expect(score?.picked).toBeLessThan(0.5);
    expect(score?.chance).toBeCloseTo(1 / 3);
  });

  it('is nothing where there is nothing to pick', () => {
    expect(tellScores([]).map(({ items, picked }) => [items, picked])).toEqual([
      [0, 0],
      [0, 0],
      [0, 0],
      [0, 0],
    ]);
  });
});

it('The forms of replies are counted among the best and among the others', () => {
  const [question] = formShares(
    itemsOf(() => [
      ['What happened?', true],
      ['We can mend it.', false],
      ['Shall we go on?', false],
    ]),
  );
  expect(question).toEqual({ form: 'a question mark', best: 1, others: 0.5 });
});

it('The rep’s share of a call is counted in words, and who makes its moves is the rep', () => {
  const said = (who: string, words: string, move?: string) => ({ who, said: words, move, note: undefined });
  const lines = [
    said('Omar', 'What put it on your list?', 'DX'),
    said('Lucy', 'Our old one broke twice.'),
    said('Omar', 'Twice.'),
  ];
  expect(talkShare({ label: 'One call', tone: 'better', lines })).toBeCloseTo(7 / 12);
  expect(talkShare({ label: 'Nobody', tone: 'better', lines: [] })).toBe(0);
});

describe('The paths of a talk', () => {
  const exercise = talk({
    opening: { ask: [1, 2, 'close', 'best'], pitch: [-2, 0, 'close', 'costly'] },
    close: { day: [1, 2, 'end', 'best'], fog: [0, 0, 'end'] },
    later: { day: [0, 0, 'close', 'best'], fog: [0, 0, 'end'] },
  });

  it('are those with so many slips at most, with where each comes out', () => {
    const told = talkPaths(exercise, 1).map(({ turns, slips, ending }) => [
      turns.map(({ reply }) => reply.id).join(' '),
      slips,
      ending,
    ]);
    expect(told).toEqual([
      ['ask day', 0, 'strong'],
      ['ask fog', 1, 'mixed'],
      ['pitch day', 1, 'weak'],
    ]);
  });

  it('are counted by ending', () => {
    expect(pathCounts(exercise)).toEqual({ strong: 1, mixed: 1, weak: 1, strongWithSlip: 0 });
  });
});

it('Reasons that begin with praise and turn are counted', () => {
  const whys = [
    'Kind, and the end of the matter.',
    'Honest. But it costs her a day.',
    'She hears a price and stops.',
    'Ask her first.',
  ];
  const passages = whys.map((text) => ({
    file: 'practice.yaml',
    line: 1,
    part: 'practice' as const,
    path: [],
    field: 'why',
    text,
  }));
  expect(turningWhys({ passages })).toBe(0.5);
});
