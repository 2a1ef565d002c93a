import type { Grader } from '../kind.ts';
import { plainText } from '../prose.ts';
import type { Order } from './schema.ts';

export interface OrderResponse {
  /** Ids of steps, first to last: of all of them once it can be graded. */
  steps: readonly string[];
}

/** The share of constraints that are kept. A step that is not named keeps none of its own. */
export const grader: Grader<Order, OrderResponse> = {
  empty: { steps: [] },
  isResponse: (value): value is OrderResponse =>
    value instanceof Object &&
    'steps' in value &&
    Array.isArray(value.steps) &&
    value.steps.every((entry) => typeof entry === 'string'),
  missing: ({ steps: all }, { steps }) => {
    const left = all.filter(({ id }) => !steps.includes(id));
    const [first, ...others] = left;
    if (!first) return undefined;
    if (left.length === all.length) return 'Put the steps in order first.';
    return others.length === 0
      ? `“${plainText(first.text)}” has no number yet.`
      : `${left.length} steps have no number yet.`;
  },
  grade: ({ before }, response) => {
    const broken = brokenConstraints(before, response);
    const kept = before.length - broken.length;
    return { score: kept / Math.max(1, before.length), note: broken.length > 0 ? tally(broken.length) : undefined };
  },
};

/** The constraints that an order breaks, in the author's order. */
export function brokenConstraints(before: Order['before'], { steps }: OrderResponse): Order['before'] {
  return before.filter(({ first, next }) => {
    const [from, to] = [steps.indexOf(first), steps.indexOf(next)];
    return from === -1 || to === -1 || from > to;
  });
}

const tally = (broken: number): string =>
  broken === 1 ? 'One pair is the wrong way around.' : `${broken} pairs are the wrong way around.`;

/** The list with one step moved up or down by so many places, as far as the list goes. */
export function moved(steps: readonly string[], id: string, by: number): string[] {
  const from = steps.indexOf(id);
  if (from === -1) return [...steps];
  const to = Math.min(steps.length - 1, Math.max(0, from + by));
  return steps.toSpliced(from, 1).toSpliced(to, 0, id);
}
