import { brokenConstraints, type OrderResponse } from './grade.ts';
import type { Order } from './schema.ts';

/** The steps that have a number, first to last: those of a response that still exist, each once. */
export const placedIn = ({ steps }: OrderResponse, ids: readonly string[]): string[] =>
  [...new Set(steps)].filter((id) => ids.includes(id));

/**
 * The numbers after a tap: the next one for a step without, none for a step with one, and later ones close up. When only
 * one step is left after that, its number is plain and it has it at once.
 */
export function withTap(placed: readonly string[], tapped: string, ids: readonly string[]): string[] {
  if (placed.includes(tapped)) return placed.filter((id) => id !== tapped);
  const next = [...placed, tapped];
  const left = ids.filter((id) => !next.includes(id));
  return left.length === 1 ? [...next, ...left] : next;
}

/** A shuffled order that is right by chance would leave nothing to do. */
export const startOrder = (order: readonly string[], before: Order['before']): readonly string[] =>
  brokenConstraints(before, { steps: order }).length === 0 ? order.toReversed() : order;
