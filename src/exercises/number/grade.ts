import { tooLong } from '../../primitives/too-long.ts';
import type { Grade, Grader } from '../kind.ts';
import type { NumberExercise } from './schema.ts';

export interface NumberResponse {
  /** The figure as typed: "$63,000". */
  typed: string;
}

/** More than any figure has. */
const MOST_LETTERS = 40;

export const grader: Grader<NumberExercise, NumberResponse> = {
  empty: { typed: '' },
  isResponse: (value): value is NumberResponse =>
    value instanceof Object && 'typed' in value && typeof value.typed === 'string',
  missing: (_exercise, { typed }) => {
    if (typed.trim() === '') return 'Type a figure first.';
    if (typed.length > MOST_LETTERS) return tooLong(typed, MOST_LETTERS);
    return parseFigure(typed) === undefined ? 'Type a plain figure, such as 1,250 or 12.5.' : undefined;
  },
  grade: (exercise, { typed }) => {
    const figure = parseFigure(typed);
    if (figure === undefined) return { score: 0 };
    const usual = gradeOf(exercise, figure);
    const other = otherReading(typed);
    if (other === undefined) return usual;
    const isAlike = gradeOf(exercise, other).score === usual.score;
    // A comma before three digits is how this site itself writes thousands.
    if (isAlike || (usual.score === 1 && typed.includes(','))) return usual;
    return {
      score: 0,
      again: `This could mean ${figure} or ${other}. Type the one you mean, exactly like that.`,
    };
  },
};

function gradeOf({ answer, tolerance, mistakes }: NumberExercise, figure: number): Grade {
  if (within(figure, answer, tolerance)) return { score: 1 };
  const slip = mistakes.find(({ value }) => within(figure, value, tolerance));
  return { score: 0, note: slip?.why ?? (figure > answer ? 'That is too high.' : 'That is too low.') };
}

/** A little room for binary fractions, so that 0.1 + 0.2 is 0.3. */
export const within = (figure: number, target: number, tolerance: number): boolean =>
  Math.abs(figure - target) <= tolerance + 1e-9 * Math.max(1, Math.abs(target));

/**
 * Reads a figure as people type it: "$63,000", "63 000", "1.5", "1,5", "63k", "12 %".
 * Undefined when it is not one.
 */
export function parseFigure(typed: string): number | undefined {
  const { digits, times } = partsOf(typed);
  return digits === undefined ? undefined : finite(Number(decimalPoint(digits)) * times);
}

/**
 * What a figure means in a country that writes it the other way round: 63 for "63,000", 63,000 for "63.000". Undefined
 * where only one reading is left, as for "0.125", "1,250.50" and "1,5".
 */
function otherReading(typed: string): number | undefined {
  const { digits = '', times } = partsOf(typed);
  const [, whole, mark, rest] = /^([+-]?[1-9]\d{0,2})([.,])(\d{3})$/.exec(digits) ?? [];
  return mark === undefined ? undefined : finite(Number(`${whole}${mark === ',' ? '.' : ''}${rest}`) * times);
}

function partsOf(typed: string): { digits: string | undefined; times: number } {
  const bare = typed
    .slice(0, MOST_LETTERS + 1)
    .trim()
    .toLowerCase()
    .replace(/[\s$€£%_'’]/g, '')
    .replace('−', '-');
  const [, digits, unit] = /^([+-]?[\d.,]+)(k|m)?$/.exec(bare) ?? [];
  const isWhole = typed.length <= MOST_LETTERS;
  return { digits: isWhole ? digits : undefined, times: unit === 'k' ? 1_000 : unit === 'm' ? 1_000_000 : 1 };
}

const finite = (figure: number): number | undefined => (Number.isFinite(figure) ? figure : undefined);

/** Commas before groups of three digits part thousands; any other single comma is a decimal comma. */
function decimalPoint(digits: string): string {
  if (/^[+-]?[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/.test(digits)) return digits.replaceAll(',', '');
  return /^[+-]?\d+,\d+$/.test(digits) ? digits.replace(',', '.') : digits;
}
