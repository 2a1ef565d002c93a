import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isTalkResponse, talkScore } from '../../../src/exercises/conversation/grade.ts';
import { bestReply, replay, turningPoint } from '../../../src/exercises/conversation/replay.ts';
import { changesOf } from '../../../src/exercises/conversation/words.ts';
import { talk } from './examples.ts';

const exercise = talk();
const steps = (...pairs: string[]) =>
  pairs.map((pair) => {
    const [node = '', reply = ''] = pair.split('/');
    return { node, reply };
  });

describe('Replaying a talk', () => {
  it('begins at the first moment with the meters as they start', () => {
    expect(replay(exercise, [])).toMatchObject({ turns: [], trust: 5, progress: 0, node: { id: 'first' } });
  });

  it('adds up what each reply does, and shows the meters before and after', () => {
    const { turns, node } = replay(exercise, steps('first/good'));
    expect(turns[0]).toMatchObject({ before: { trust: 5, progress: 0 }, trust: 7, progress: 2 });
    expect(node?.id).toBe('second');
  });

  it('keeps trust between 0 and 10', () => {
    const low = talk({ start: 1 });
    expect(replay(low, steps('first/bad')).trust).toBe(0);
    expect(replay(talk({ start: 10 }), steps('first/good')).trust).toBe(10);
  });

  it.each([
    [['first/good', 'second/good'], 'strong', 1],
    [['first/bad', 'second/good'], 'mixed', 0.5],
    [['first/bad', 'second/bad'], 'weak', 0],
  ] as const)('ends after %j as %s', (path, ending, score) => {
    expect(replay(exercise, steps(...path)).ending).toBe(ending);
    expect(talkScore(exercise, { steps: steps(...path) })).toBe(score);
  });

  it.each([
    ['a reply that is not there', ['first/gone']],
    ['a moment that has not come', ['second/good']],
    ['a moment that is not there', ['gone/good']],
  ])('stops at %s', (_what, path) => {
    expect(replay(exercise, steps(...path)).turns).toEqual([]);
  });

  it('takes any ids without a fault, and a score from 0 to 1 comes of it', () => {
    const id = fc.oneof(fc.constantFrom('first', 'second', 'good', 'bad', '__proto__', 'constructor'), fc.string());
    fc.assert(
      fc.property(fc.array(fc.record({ node: id, reply: id })), (path) => {
        expect([0, 0.5, 1]).toContain(talkScore(exercise, { steps: path }));
      }),
    );
  });

  it('tells a response from anything else', () => {
    expect(isTalkResponse({ steps: steps('first/good') })).toBe(true);
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        if (isTalkResponse(value)) expect(talkScore(exercise, value)).toBeGreaterThanOrEqual(0);
      }),
    );
    for (const wrong of [null, {}, { steps: 1 }, { steps: [{ node: 1, reply: 'a' }] }, { steps: [{ node: 'a' }] }])
      expect(isTalkResponse(wrong)).toBe(false);
  });
});

describe('The turning point', () => {
  const turnOf = (...path: string[]) => turningPoint(replay(exercise, steps(...path)).turns)?.node.id;

  it('is where most was left on the table', () => {
    expect(turnOf('first/bad', 'second/good')).toBe('first');
    expect(turnOf('first/good', 'second/bad')).toBe('second');
  });

  it('is where most was won in a talk without a miss', () => {
    expect(turnOf('first/good', 'second/good')).toBe('first');
    expect(turnOf()).toBeUndefined();
  });
});

describe('What a reply did', () => {
  const changesAfter = (start: number, ...path: string[]) =>
    replay(talk({ start }), steps(...path)).turns.map((turn) => changesOf(turn).map(({ words }) => words));

  it('is told with a plus or a real minus sign', () => {
    expect(changesAfter(5, 'first/good')).toEqual([['Trust +2', 'Progress +2']]);
    expect(changesAfter(5, 'first/bad')).toEqual([['Trust −2']]);
  });

  it('is only what the meters show: what stands at its end does not move', () => {
    expect(changesAfter(1, 'first/bad')).toEqual([['Trust −1']]);
    expect(changesAfter(0, 'first/bad')).toEqual([[]]);
    expect(changesAfter(10, 'first/good')).toEqual([['Progress +2']]);
  });
});

it('The best reply is the one that does most among those called best', () => {
  const [first] = exercise.nodes;
  expect(first && bestReply(first)?.id).toBe('good');
});
