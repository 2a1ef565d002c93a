import { dayOf, dayWithYear } from '../../primitives/calendar-day.ts';

/** Today as the log writes a day, YYYY-MM-DD by the calendar of this device. */
export const currentDay = (): string => dayOf(Date.now());

/** A device that sleeps with the page in view stops its clocks, and nothing tells the page when it wakes. */
const LOOK_MILLIS = 60_000;

/**
 * Calls back when the day is another one than before: at midnight, or once the page is looked at again after it, or a
 * minute after the device woke up. Returns how to stop.
 */
export function onNewDay(listener: () => void): () => void {
  let day = currentDay();
  let next: ReturnType<typeof setTimeout>;
  const look = (): void => {
    clearTimeout(next);
    next = setTimeout(look, Math.min(LOOK_MILLIS, millisToMidnight()));
    const before = day;
    day = currentDay();
    if (day !== before) listener();
  };
  look();
  document.addEventListener('visibilitychange', look);
  addEventListener('pageshow', look);
  return () => {
    clearTimeout(next);
    document.removeEventListener('visibilitychange', look);
    removeEventListener('pageshow', look);
  };
}

function millisToMidnight(): number {
  const now = new Date();
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1).getTime() - now.getTime();
}

/** A day in words, in the language of the page, with the year when it is not this one. */
export const spoken = (day: string): string =>
  dayWithYear(day, { today: currentDay(), language: document.documentElement.lang });

/** Now, and the first and the last millisecond of today, all in milliseconds since 1970. */
export function momentOfToday(): { now: number; since: number; until: number } {
  const time = new Date();
  const [year, month, day] = [time.getFullYear(), time.getMonth(), time.getDate()];
  // The day on which clocks change has 23 hours or 25.
  return {
    now: time.getTime(),
    since: new Date(year, month, day).getTime(),
    until: new Date(year, month, day + 1).getTime() - 1,
  };
}
