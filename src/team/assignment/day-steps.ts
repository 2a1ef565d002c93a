import { isDay } from '../../primitives/field-checks.ts';

const DAY_MILLIS = 86_400_000;
const DIGITS = 36;
/** Nobody waits three years for the next lesson. */
const LONGEST_STEP = DIGITS * DIGITS - 1;

/**
 * The days of parts that come one after another, as a link holds them: the steps between them, one sign for each, so that
 * “every Monday” is a row of sevens, of which deflating leaves next to nothing. The last day is the due day, which the link
 * has anyway. `days` ascend; undefined when two of them are further apart than a link can say.
 */
export function stepsOf(days: readonly string[]): string | undefined {
  const numbers = days.map((day) => Date.parse(`${day}T00:00:00Z`) / DAY_MILLIS);
  const steps = numbers.slice(1).map((number, index) => number - (numbers[index] ?? number));
  if (steps.some((step) => !(step >= 0 && step <= LONGEST_STEP))) return undefined;
  return steps.map(signOf).join('');
}

/** Reads them again, from what nobody vouches for: the days that end with `due`, or undefined when no release writes such steps. */
export function daysBefore(due: string, steps: string): string[] | undefined {
  if (!/^(?:[0-9a-z]|-[1-9a-z][0-9a-z])+$/.test(steps)) return undefined;
  return daysFrom(due, steps.match(/-[0-9a-z]{2}|[0-9a-z]/g) ?? []);
}

function daysFrom(due: string, signs: readonly string[]): string[] | undefined {
  let at = Date.parse(`${due}T00:00:00Z`);
  const days = [due];
  for (const sign of signs.toReversed()) {
    at -= Number.parseInt(sign.replace('-', ''), DIGITS) * DAY_MILLIS;
    const date = new Date(at);
    days.push(Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10));
  }
  return days.every(isDay) ? days.toReversed() : undefined;
}

const signOf = (step: number): string => (step < DIGITS ? step.toString(DIGITS) : `-${step.toString(DIGITS)}`);
