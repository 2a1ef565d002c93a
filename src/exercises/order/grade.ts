import type { Grader } from '../kind.ts';
import type { Order } from './schema.ts';

export interface OrderResponse {
  /** Ids of all steps, first to last. */
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
  missing: (_exercise, { steps }) => (steps.length === 0 ? 'Move the steps into an order first.' : undefined),
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

/** The list with one step moved up or down by one. */
export function moved(steps: readonly string[], id: string, by: -1 | 1): string[] {
  const from = steps.indexOf(id);
  const to = from + by;
  const other = steps[to];
  if (from === -1 || other === undefined) return [...steps];
  return steps.map((step, index) => (index === from ? other : index === to ? id : step));
}
