import type { Grader } from '../kind.ts';
import type { NumberExercise } from './schema.ts';

export interface NumberResponse {
  /** The figure as typed: "$63,000". */
  typed: string;
}

export const grader: Grader<NumberExercise, NumberResponse> = {
  empty: { typed: '' },
  isResponse: (value): value is NumberResponse =>
    value instanceof Object && 'typed' in value && typeof value.typed === 'string',
  missing: (_exercise, { typed }) => {
    if (typed.trim() === '') return 'Type a figure first.';
    return parseFigure(typed) === undefined ? 'Type a plain figure, such as 1,250 or 12.5.' : undefined;
  },
  grade: (exercise, { typed }) => {
    const figure = parseFigure(typed);
    if (figure === undefined) return { score: 0 };
    if (within(figure, exercise.answer, exercise.tolerance)) return { score: 1 };
    const slip = exercise.mistakes.find(({ value }) => within(figure, value, exercise.tolerance));
    return { score: 0, note: slip?.why ?? (figure > exercise.answer ? 'That is too high.' : 'That is too low.') };
  },
};

/** A little room for binary fractions, so that 0.1 + 0.2 is 0.3. */
export const within = (figure: number, target: number, tolerance: number): boolean =>
  Math.abs(figure - target) <= tolerance + 1e-9 * Math.max(1, Math.abs(target));

/**
 * Reads a figure as people type it: "$63,000", "63 000", "1.5", "1,5", "63k", "12 %".
 * Undefined when it is not one.
 */
export function parseFigure(typed: string): number | undefined {
  const bare = typed
    .trim()
    .toLowerCase()
    .replace(/[\s$€£%_'’]/g, '')
    .replace('−', '-');
  const match = /^([+-]?[\d.,]+)(k|m)?$/.exec(bare);
  if (!match) return undefined;
  const figure = Number(decimalPoint(match[1] ?? ''));
  if (!Number.isFinite(figure)) return undefined;
  return figure * (match[2] === 'k' ? 1_000 : match[2] === 'm' ? 1_000_000 : 1);
}

/** Commas before groups of three digits part thousands; any other single comma is a decimal comma. */
function decimalPoint(digits: string): string {
  if (/^[+-]?[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/.test(digits)) return digits.replaceAll(',', '');
  return /^[+-]?\d+,\d+$/.test(digits) ? digits.replace(',', '.') : digits;
}
