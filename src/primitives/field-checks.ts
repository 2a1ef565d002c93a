/** Tests for the fields of untrusted records, shared by all that the log keeps. */
export type Fields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
/** A text with something in it. */
export const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
export const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
export const isCount = (value: unknown): value is number => isNumber(value) && Number.isInteger(value) && value >= 0;

/**
 * A time that a clock tells, in milliseconds since 1970: within the years 1 to 9999, in every time zone. Others can't be
 * written as YYYY-MM-DD, and many can't be formatted at all.
 */
export const isTime = (value: unknown): value is number =>
  isNumber(value) && value >= EARLIEST_TIME && value <= LATEST_TIME;

/** The time that a clock would tell which went no further. */
export const nearestTime = (millis: number): number => Math.min(LATEST_TIME, Math.max(EARLIEST_TIME, millis));

const EARLIEST_TIME = Date.parse('0001-01-02T00:00:00Z');
const LATEST_TIME = Date.parse('9999-12-30T23:59:59Z');

/** A day of the calendar, as YYYY-MM-DD. */
export function isDay(value: unknown): value is string {
  // Beyond the year 9999 they are written in another way.
  if (typeof value !== 'string' || !/^\d{4}-/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value) && value.length === 10;
}
