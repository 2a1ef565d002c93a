import { dayOf, dayWithYear } from '../../primitives/calendar-day.ts';

/** Today as the log writes a day, YYYY-MM-DD by the calendar of this device. */
export const currentDay = (): string => dayOf(Date.now());

/** The same for so many days after today. */
export function dayAhead(days: number): string {
  const now = new Date();
  return dayOf(new Date(now.getFullYear(), now.getMonth(), now.getDate() + days).getTime());
}

/** A day in words, in the language of the page, with the year when it is not this one. */
export const spoken = (day: string): string =>
  dayWithYear(day, { today: currentDay(), language: document.documentElement.lang });
