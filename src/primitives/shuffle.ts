import { seededRandom } from './seeded-random.ts';
import { hashOf } from './text-hash.ts';

/** The ids in an order that depends on the seed alone: the same for one learner, another for the next. */
export function shuffled(ids: readonly string[], seed: string): string[] {
  const random = seededRandom(hashOf(seed));
  const order = [...ids];
  for (let last = order.length - 1; last > 0; last--) {
    const pick = Math.floor(random() * (last + 1));
    const picked = order[pick];
    const swapped = order[last];
    if (picked !== undefined && swapped !== undefined) [order[last], order[pick]] = [picked, swapped];
  }
  return order;
}
