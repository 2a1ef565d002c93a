import { isDay, isTime } from './field-checks.ts';

/** What is said in the place of a day that no calendar has. None of the functions here throws, whatever it is given. */
export const UNKNOWN_DAY = 'an unknown day';

/** The day of a time by the calendar of this device, as YYYY-MM-DD; empty where no clock tells such a time. */
export function dayOf(millis: number): string {
  if (!isTime(millis)) return '';
  const date = new Date(millis);
  const parts = [date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0'));
  return [String(date.getFullYear()).padStart(4, '0'), ...parts].join('-');
}

/** The Monday of the week of a day, both as YYYY-MM-DD; empty where no calendar has the day. */
export function mondayOf(day: string): string {
  if (!isDay(day)) return '';
  const date = dateOf(day);
  date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7));
  return date.toISOString().slice(0, 10);
}

/** 1 for Monday to 7 for Sunday; 0 where no calendar has the day. */
export const weekdayOf = (day: string): number => (isDay(day) ? dateOf(day).getUTCDay() || 7 : 0);

/** A day in words: "Friday, December 4". `day` is one as YYYY-MM-DD, of which no time zone makes another. */
export function spokenDay(day: string, language: string): string {
  return isDay(day) ? dateOf(day).toLocaleDateString(language, { weekday: 'long', ...IN_WORDS }) : UNKNOWN_DAY;
}

const IN_WORDS = { month: 'long', day: 'numeric', timeZone: 'UTC' } as const;

/** The day after a day; the day itself where no calendar has it, or one so late. */
export function dayAfter(day: string): string {
  if (!isDay(day)) return day;
  const date = dateOf(day);
  date.setUTCDate(date.getUTCDate() + 1);
  const after = date.toISOString().slice(0, 10);
  return isDay(after) ? after : day;
}

/** Monday to Friday. */
export const isWorkingDay = (day: string): boolean => isDay(day) && isWorking(dateOf(day));
const isWorking = (date: Date): boolean => date.getUTCDay() % 6 !== 0;

/** So many working days after a day, Monday to Friday; the day itself where no calendar has it, or one so late. */
export function workingDayAfter(day: string, workingDays: number): string {
  if (!isDay(day)) return day;
  const date = dateOf(day);
  for (let left = workingDays; left > 0; ) {
    date.setUTCDate(date.getUTCDate() + 1);
    if (isWorking(date)) left -= 1;
  }
  const after = date.toISOString().slice(0, 10);
  return isDay(after) ? after : day;
}

/** The day on which one looks, and the language of the page. */
export interface Today {
  /** YYYY-MM-DD by the calendar of the device. */
  today: string;
  /** BCP 47 tag. */
  language: string;
}

/** "Friday, December 4", with the year when it is not the present one. */
export function dayWithYear(day: string, { today, language }: Today): string {
  const words = spokenDay(day, language);
  return !isDay(day) || isSameYear(day, today) ? words : `${words}, ${Number(day.slice(0, 4))}`;
}

/** Making one takes long, and a table has thousands of days. */
const shortFormats = new Map<string, Intl.DateTimeFormat>();

/** "Dec 4", and "Dec 4, 2031" when it is not the present year. */
export function shortDay(day: string, { today, language }: Today): string {
  if (!isDay(day)) return UNKNOWN_DAY;
  const year = isSameYear(day, today) ? {} : ({ year: 'numeric' } as const);
  const key = `${language} ${Object.keys(year)}`;
  const known = shortFormats.get(key);
  const format =
    known ?? new Intl.DateTimeFormat(language, { month: 'short', day: 'numeric', timeZone: 'UTC', ...year });
  if (!known) shortFormats.set(key, format);
  return format.format(dateOf(day));
}

/** "November 21, 2026", the day of a time. */
export const dateInWords = (millis: number, language: string): string =>
  isTime(millis) ? new Date(millis).toLocaleDateString(language, { dateStyle: 'long' }) : UNKNOWN_DAY;

/** "November 21, 2026 at 2:03 PM". */
export const timeInWords = (millis: number, language: string): string =>
  isTime(millis) ? new Date(millis).toLocaleString(language, { dateStyle: 'long', timeStyle: 'short' }) : UNKNOWN_DAY;

/** The first 4 characters of a day are its year. */
const isSameYear = (day: string, other: string): boolean => day.slice(0, 4) === other.slice(0, 4);

const dateOf = (day: string): Date => new Date(`${day}T00:00:00Z`);
