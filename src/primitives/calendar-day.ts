/** The day of a time by the calendar of this device, as YYYY-MM-DD; empty when it is beyond what a date can say. */
export function dayOf(millis: number): string {
  const date = new Date(millis);
  if (Number.isNaN(date.getTime())) return '';
  const parts = [date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0'));
  return [String(date.getFullYear()).padStart(4, '0'), ...parts].join('-');
}

/** A day in words: "Friday, December 4". `day` is one as YYYY-MM-DD, of which no time zone makes another. */
export function spokenDay(day: string, language: string): string {
  const parts = { weekday: 'long', month: 'long', day: 'numeric', timeZone: 'UTC' } as const;
  return new Date(`${day}T00:00:00Z`).toLocaleDateString(language, parts);
}
