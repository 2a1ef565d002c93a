import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type End, plotOf } from '../../../src/exercises/conversation/plot.ts';
import { replay } from '../../../src/exercises/conversation/replay.ts';
import type { Conversation } from '../../../src/exercises/conversation/schema.ts';
import { runs } from '../runs.ts';
import { anyTalks, endingTalks, talk } from './talks.ts';

const exercise = talk({
  opening: { ask: [1, 2, 'close', 'best'], pitch: [-2, 0, 'close', 'costly'] },
  close: { day: [1, 2, 'end', 'best'], fog: [0, 0, 'end'] },
  later: { day: [0, 0, 'close', 'best'], fog: [0, 0, 'end'] },
});

const told = ({ trust, progress, slipped }: Pick<End, 'trust' | 'progress' | 'slipped'>): string =>
  `${trust} ${progress} ${slipped}`;

/** Every way in which a talk can end, by going each path on its own. */
function everyEnd({ nodes, start }: Conversation): Set<string> {
  const ends = new Set<string>();
  const goOn = (id: string, trust: number, progress: number, slipped: boolean): void => {
    const node = nodes.find((candidate) => candidate.id === id);
    if (!node) return void ends.add(told({ trust, progress, slipped }));
    for (const reply of node.replies) {
      const after = Math.max(0, Math.min(10, trust + reply.trust));
      goOn(reply.next, after, Math.max(0, progress + reply.progress), slipped || reply.grade === 'costly');
    }
  };
  goOn(nodes[0]?.id ?? '', start, 0, false);
  return ends;
}

describe('The plot of a talk', () => {
  it('tells each pair of final meters with a path that leads there', () => {
    expect(plotOf(exercise).ends.map(({ steps, ...end }) => [steps.map(({ reply }) => reply).join(' '), end])).toEqual([
      ['ask day', { trust: 7, progress: 4, ending: 'strong', slipped: false }],
      ['ask fog', { trust: 6, progress: 2, ending: 'mixed', slipped: false }],
      ['pitch day', { trust: 4, progress: 2, ending: 'weak', slipped: true }],
      ['pitch fog', { trust: 3, progress: 0, ending: 'weak', slipped: true }],
    ]);
  });

  it('tells the nodes that no path comes to', () => {
    expect(plotOf(exercise).unreachable).toEqual(['later']);
  });

  it('tells the ends that going each path on its own finds', () => {
    fc.assert(
      fc.property(endingTalks, (exercise) => {
        const { ends, loops } = plotOf(exercise);
        expect(loops).toEqual([]);
        expect(new Set(ends.map(told))).toEqual(everyEnd(exercise));
        expect(ends).toHaveLength(everyEnd(exercise).size);
      }),
      { numRuns: runs(100) },
    );
  });

  it('names paths that a replay goes to the same end', () => {
    fc.assert(
      fc.property(endingTalks, (exercise) => {
        for (const { steps, slipped, ...end } of plotOf(exercise).ends) {
          const { turns, trust, progress, ending } = replay(exercise, steps);
          expect({ trust, progress, ending }).toEqual(end);
          expect(turns).toHaveLength(steps.length);
          expect(turns.some(({ reply }) => reply.grade === 'costly')).toBe(slipped);
        }
      }),
      { numRuns: runs(100) },
    );
  });

  it('has no ends when the talk may go in a loop, and is told all the same', () => {
    fc.assert(
      fc.property(anyTalks, (exercise) => {
        const { ends, loops, unreachable } = plotOf(exercise);
        expect(ends.length > 0).toBe(loops.length === 0);
        expect(unreachable).not.toContain(exercise.nodes[0]?.id);
      }),
      { numRuns: runs() },
    );
  });

  it('is told at once for the largest talk that the schema allows, of a million paths', () => {
    const names = Array.from({ length: 10 }, (_, index) => `node-${index}`);
    const nodes = names.map((name, index) => {
      const next = names[index + 1] ?? 'end';
      return [name, { a: [3, 3, next], b: [1, -3, next], c: [-1, 2, next, 'costly'], d: [-3, 1, next] }] as const;
    });
    const { ends } = plotOf(talk(Object.fromEntries(nodes)));
    // One for each state at most; going path by path would have found 4 to the power of 10.
    expect(ends.length).toBeLessThanOrEqual(11 * 61 * 2);
    expect(new Set(ends.map(told)).size).toBe(ends.length);
  });
});
