import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endingOf, replay, type Step } from '../../../src/exercises/conversation/replay.ts';
import { runs } from '../runs.ts';
import { anyTalks, talk } from './talks.ts';

const exercise = talk({
  opening: { ask: [1, 2, 'cost'], pitch: [-3, 0, 'cost'] },
  cost: { sum: [2, 2, 'close'], price: [-3, -1, 'close'] },
  close: { day: [3, 1, 'end'], fog: [-1, 0, 'end'] },
});
const path = (...steps: string[]): Step[] =>
  steps.map((step) => {
    const [node = '', reply = ''] = step.split('/');
    return { node, reply };
  });

describe('A replay', () => {
  it('keeps trust from 0 to 10, and what comes next goes on from there', () => {
    const high = replay(exercise, path('opening/ask', 'cost/sum', 'close/day'));
    expect([high.trust, high.progress, high.ending]).toEqual([10, 5, 'strong']);
    const low = replay(exercise, path('opening/pitch', 'cost/price', 'close/day'));
    expect(low.turns.map(({ trust }) => trust)).toEqual([2, 0, 3]);
  });

  it('does not heed what is said after the end', () => {
    const steps = path('opening/ask', 'cost/sum', 'close/fog');
    expect(replay(exercise, [...steps, ...path('opening/ask')])).toEqual(replay(exercise, steps));
  });

  it('takes a reply that leads nowhere for the last one', () => {
    const close = { day: [3, 1, 'nowhere'], fog: [0, 0, 'end'] } as const;
    const broken = talk({ close, cost: close, opening: close });
    expect(replay(broken, path('close/day'))).toMatchObject({ node: undefined, ending: 'mixed' });
  });

  it('never throws, takes the first steps that can be taken, and has either a node or an ending', () => {
    const anyStep = fc.record({
      node: fc.oneof(
        fc.nat({ max: 5 }).map((place) => `node-${place}`),
        fc.string(),
      ),
      reply: fc.oneof(
        fc.nat({ max: 3 }).map((place) => `reply-${place}`),
        fc.string(),
      ),
    });
    fc.assert(
      fc.property(anyTalks, fc.array(anyStep, { maxLength: 12 }), (exercise, steps) => {
        const { turns, trust, progress, node, ending } = replay(exercise, steps);
        expect(turns.map(({ node, reply }) => ({ node: node.id, reply: reply.id }))).toEqual(
          steps.slice(0, turns.length),
        );
        expect(trust).toBeGreaterThanOrEqual(0);
        expect(trust).toBeLessThanOrEqual(10);
        expect(progress).toBeGreaterThanOrEqual(0);
        expect(node === undefined).toBe(ending !== undefined);
        const refused = steps[turns.length];
        if (refused && refused.node === node?.id) expect(node.replies.map(({ id }) => id)).not.toContain(refused.reply);
      }),
      { numRuns: runs() },
    );
  });
});

describe('An ending', () => {
  const at = (trust: number, progress: number) => endingOf(exercise, { trust, progress });

  it('is strong from both marks on', () => {
    expect([at(7, 4), at(10, 9), at(6, 4), at(7, 3)]).toEqual(['strong', 'strong', 'mixed', 'mixed']);
  });

  it('is weak below either mark', () => {
    expect([at(5, 1), at(4, 1), at(5, 0), at(10, 0), at(0, 9)]).toEqual(['mixed', 'weak', 'weak', 'weak', 'weak']);
  });

  it('follows the marks of its exercise', () => {
    const gentle = { ...exercise, strong: { trust: 5, progress: 1 }, weak: { trust: 0, progress: 0 } };
    expect(endingOf(gentle, { trust: 5, progress: 1 })).toBe('strong');
    expect(endingOf(gentle, { trust: 0, progress: 0 })).toBe('mixed');
  });
});
