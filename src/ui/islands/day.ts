/** A day as the log writes it, YYYY-MM-DD by the calendar of this device. */
export function dayAfter(now: Date, days: number): string {
  const then = new Date(now.getFullYear(), now.getMonth(), now.getDate() + days);
  return [then.getFullYear(), then.getMonth() + 1, then.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

/** The day in words: "Friday, November 27". */
export function spoken(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date).toLocaleDateString(document.documentElement.lang, {
    weekday: 'long',
    month: 'long',
    day: 'numeric',
  });
}
