/** Tests for the fields of untrusted records, shared by all that the log keeps. */
export type Fields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
/** A text with something in it. */
export const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
export const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
export const isCount = (value: unknown): value is number => isNumber(value) && Number.isInteger(value) && value >= 0;

/** A day of the calendar, as YYYY-MM-DD. */
export function isDay(value: unknown): value is string {
  // Beyond the year 9999 they are written in another way.
  if (typeof value !== 'string' || !/^\d{4}-/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value) && value.length === 10;
}
