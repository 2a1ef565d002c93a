import fc from 'fast-check';
import { expect, it } from 'vitest';
import { BestHits, type Hit } from '../../../src/search/read/best-hits.ts';
import { runs } from '../runs.ts';

/** Few different scores, so that many are equal, some of them but for the last digits of a sum. */
const score = fc.constantFrom(0.1, 0.2, 0.1 + 0.2, 0.3, 1, 7);
const hits = fc
  .uniqueArray(fc.record({ document: fc.nat(500), score, held: fc.nat(7) }), { selector: ({ document }) => document })
  .map((list): Hit[] => list);

const byRank = (a: Hit, b: Hit): number =>
  Math.abs(b.score - a.score) > 1e-9 ? b.score - a.score : a.document - b.document;

it('The best of many hits are those that sorting all of them would put first, in whatever order they come', () => {
  fc.assert(
    fc.property(hits, fc.nat(20), (list, most) => {
      const best = new BestHits(most);
      for (const hit of list) if (hit.score > best.least) best.offer(hit.document, hit.score, hit.held);
      expect(best.sorted()).toEqual(list.toSorted(byRank).slice(0, most));
    }),
    { numRuns: runs(500) },
  );
});
