import { dayAfter, weekdayOf } from '../../primitives/calendar-day.ts';
import { isDay } from '../../primitives/field-checks.ts';

/** How parts come one after another, as a trainer says it. Days are YYYY-MM-DD. */
export interface Pace {
  /** On or after which the first part is due; as a date field gives it, so that it may be empty. */
  first: string;
  /** 1 for Monday to 7 for Sunday; empty for the weekday of the first day. */
  weekdays: readonly number[];
  /** Days of that rhythm on which nothing is due, such as holidays. */
  skipped: readonly string[];
  /** The days of parts that were given one by hand, by their place from 0. */
  moved: Readonly<Record<number, string>>;
}

/**
 * The day of each part. A part that was moved back by hand takes none of the others along, but those that would come before
 * it wait for the next day of the rhythm. Undefined where the first day is none, or where the calendar ends.
 */
export function paceDays(pace: Pace, parts: number): string[] | undefined {
  const days: string[] = [];
  let from = pace.first;
  for (let place = 0; place < parts; place += 1) {
    const regular = nextDay(from, pace);
    if (regular === undefined) return undefined;
    const day = pace.moved[place] ?? regular;
    days.push(day);
    from = dayAfter(day > regular ? day : regular);
  }
  return days;
}

/** The first day of the rhythm from a day on. */
function nextDay(from: string, { first, weekdays, skipped }: Pace): string | undefined {
  if (!isDay(from)) return undefined;
  const wanted = weekdays.length > 0 ? weekdays : [weekdayOf(first)];
  let day = from;
  for (let left = 7 * (skipped.length + 1); left > 0; left -= 1) {
    if (wanted.includes(weekdayOf(day)) && !skipped.includes(day)) return day;
    const next = dayAfter(day);
    // The calendar’s last day has none after it.
    if (next === day) return undefined;
    day = next;
  }
  return undefined;
}

/** A pace that gives just these days, which ascend: their rhythm, and by hand what falls out of it. */
export function paceOf(days: readonly string[]): Pace {
  const [first = ''] = days;
  const plain: Pace = { first, weekdays: weekdaysOf(days), skipped: [], moved: {} };
  let pace = plain;
  for (const [place, day] of days.entries()) {
    if (paceDays(pace, place + 1)?.[place] !== day) pace = { ...pace, moved: { ...pace.moved, [place]: day } };
  }
  return pace;
}

/** The weekdays that come as often as others; one on which a single day of many falls is not of the rhythm. */
function weekdaysOf(days: readonly string[]): number[] {
  const times = new Map<number, number>();
  for (const day of days) times.set(weekdayOf(day), (times.get(weekdayOf(day)) ?? 0) + 1);
  const most = Math.max(...times.values());
  return [...times].flatMap(([weekday, often]) => (often * 2 >= most ? weekday : [])).toSorted();
}

/** The place of the first part whose day comes before that of the part above it; undefined where none does. */
export function firstOutOfOrder(days: readonly string[]): number | undefined {
  const place = days.findIndex((day, index) => index > 0 && day < (days[index - 1] ?? ''));
  return place === -1 ? undefined : place;
}
