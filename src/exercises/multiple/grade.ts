import type { Grader } from '../kind.ts';
import type { Multiple } from './schema.ts';

export interface MultipleResponse {
  /** Ids of the ticked options. */
  options: readonly string[];
}

/** One mark for each right option ticked, one off for each wrong one, never below zero, as a share of the right ones. */
export const grader: Grader<Multiple, MultipleResponse> = {
  empty: { options: [] },
  isResponse: (value): value is MultipleResponse =>
    value instanceof Object &&
    'options' in value &&
    Array.isArray(value.options) &&
    value.options.every((entry) => typeof entry === 'string'),
  missing: (_exercise, { options }) => (options.length === 0 ? 'Tick at least one option first.' : undefined),
  grade: ({ options }, response) => {
    const ticked = new Set(response.options);
    const right = options.filter(({ correct }) => correct);
    const hits = right.filter(({ id }) => ticked.has(id)).length;
    const slips = options.filter(({ id, correct }) => !correct && ticked.has(id)).length;
    return {
      score: Math.max(0, hits - slips) / Math.max(1, right.length),
      note: tally(hits, right.length - hits, slips),
    };
  },
};

function tally(hits: number, missed: number, slips: number): string {
  if (missed === 0 && slips === 0) return `All ${hits} found.`;
  const parts = [`${hits} found`, missed > 0 && `${missed} still missing`, slips > 0 && `${slips} you shouldn’t tick`];
  return `${parts.filter(Boolean).join(', ')}.`;
}
