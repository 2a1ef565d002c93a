import { describe, expect, it } from 'vitest';
import { grader as choiceGrader } from '../../../src/exercises/choice/grade.ts';
import { outline as outlineChoice, reading as readChoice } from '../../../src/exercises/choice/outline.ts';
import { outline as outlineTalk } from '../../../src/exercises/conversation/outline.ts';
import { type Exercise, outlineOf } from '../../../src/exercises/exercise.ts';
import { grader as matchGrader } from '../../../src/exercises/match/grade.ts';
import { reading as readMatch } from '../../../src/exercises/match/outline.ts';
import { grader as multipleGrader } from '../../../src/exercises/multiple/grade.ts';
import { reading as readMultiple } from '../../../src/exercises/multiple/outline.ts';
import { grader as sortGrader } from '../../../src/exercises/sort/grade.ts';
import { reading as readSort } from '../../../src/exercises/sort/outline.ts';
import { grader as spotGrader } from '../../../src/exercises/spot/grade.ts';
import { reading as readSpot } from '../../../src/exercises/spot/outline.ts';
import { choice, fill, match, multiple, number, order, recall, sort, spot, talk, write } from './examples.ts';

const nothing = { items: {}, targets: {}, right: [] };
const fits = { price: 'worth', time: 'later', size: 'worth' };

const outlines: readonly [Exercise, object][] = [
  [
    choice('ask', 'pitch'),
    {
      items: { ask: 'The option ask', pitch: 'The option pitch' },
      targets: {},
      right: ['ask'],
      reasons: { ask: 'It helps the buyer.', pitch: 'It helps the rep.' },
    },
  ],
  [
    multiple(['a', 'b'], ['c']),
    {
      items: { a: 'The option a', b: 'The option b', c: 'The option c' },
      targets: {},
      right: ['a', 'b'],
      reasons: { a: 'It helps the buyer.', b: 'It helps the buyer.', c: 'It helps the rep.' },
    },
  ],
  [
    spot('b', 'a', 'b', 'c', 'd'),
    {
      items: { a: 'The line a', b: 'The line b', c: 'The line c', d: 'The line d' },
      targets: {},
      right: ['b'],
      reasons: { a: 'So.', b: 'So.', c: 'So.', d: 'So.' },
    },
  ],
  [
    match(fits, 'spare'),
    {
      items: { price: 'The prompt price', time: 'The prompt time', size: 'The prompt size' },
      targets: { worth: 'The reply worth', later: 'The reply later', spare: 'The reply spare' },
      right: ['price=worth', 'time=later', 'size=worth'],
    },
  ],
  [
    sort(fits),
    {
      items: { price: 'The card price', time: 'The card time', size: 'The card size' },
      targets: { worth: 'The group worth', later: 'The group later' },
      right: ['price=worth', 'time=later', 'size=worth'],
    },
  ],
  [
    order(['a', 'b', 'c'], ['a', 'b'], ['b', 'c']),
    { items: { a: 'The step a', b: 'The step b', c: 'The step c' }, targets: {}, right: [] },
  ],
  [
    talk(),
    {
      items: { first: 'Yes?', second: 'And?', never: 'Well?' },
      targets: Object.fromEntries(
        ['first', 'second', 'never'].flatMap((node) => [
          [`${node}/good`, 'The good reply'],
          [`${node}/bad`, 'The bad reply'],
        ]),
      ),
      right: ['first=first/good', 'second=second/good', 'never=never/good'],
    },
  ],
  [fill({}), nothing],
  [number({}), nothing],
  [write(), { ...nothing, criteria: { a: 'Does a.', b: 'Does b.', c: 'Does c.' } }],
  [recall(), nothing],
];

describe('The outline of an exercise', () => {
  it.each(outlines.map(([exercise, outline]) => [exercise.kind, exercise, outline] as const))(
    'of the kind %s has what can be chosen, what is right, and why',
    (_kind, exercise, outline) => {
      expect(outlineOf(exercise)).toEqual(outline);
    },
  );

  it('has the words alone of what the author marked', () => {
    const options = choice('ask', 'pitch').options.map((option) => ({
      ...option,
      text: ['The ', { tag: 'em' as const, children: [option.id] }],
    }));
    expect(outlineChoice({ ...choice('ask', 'pitch'), options }).items).toEqual({ ask: 'The ask', pitch: 'The pitch' });
  });

  it('counts no reply of a talk as right that is only workable', () => {
    const { nodes } = talk();
    const workable = nodes.map((node) => ({
      ...node,
      replies: node.replies.map((reply) => ({ ...reply, grade: 'workable' as const })),
    }));
    expect(outlineTalk(talk({ nodes: workable })).right).toEqual([]);
  });
});

describe('What the outline calls right is what the grader calls right', () => {
  it('in a choice', () => {
    const exercise = choice('ask', 'pitch');
    const response = { option: 'ask' };
    expect(choiceGrader.grade(exercise, response).score).toBe(1);
    expect(readChoice.picks(response)).toEqual(outlineOf(exercise).right);
  });

  it('in a multiple', () => {
    const exercise = multiple(['a', 'b'], ['c']);
    const response = { options: ['a', 'b'] };
    expect(multipleGrader.grade(exercise, response).score).toBe(1);
    expect(readMultiple.picks(response)).toEqual(outlineOf(exercise).right);
  });

  it('where a line is to be spotted', () => {
    const exercise = spot('b', 'a', 'b', 'c', 'd');
    const response = { line: 'b' };
    expect(spotGrader.grade(exercise, response).score).toBe(1);
    expect(readSpot.picks(response)).toEqual(outlineOf(exercise).right);
  });

  it('in a match', () => {
    const exercise = match(fits, 'spare');
    expect(matchGrader.grade(exercise, { pairs: fits }).score).toBe(1);
    expect(readMatch.picks({ pairs: fits })).toEqual(outlineOf(exercise).right);
  });

  it('where cards are sorted', () => {
    const exercise = sort(fits);
    expect(sortGrader.grade(exercise, { groups: fits }).score).toBe(1);
    expect(readSort.picks({ groups: fits })).toEqual(outlineOf(exercise).right);
  });
});
