/** A time in words, such as "November 21, 2026 at 2:03 PM"; "at a time that this device can't tell" when a clock was wild. */
export function inWords(millis: number): string {
  const date = new Date(millis);
  if (Number.isNaN(date.getTime())) return 'at a time that this device can’t tell';
  return date.toLocaleString(document.documentElement.lang, { dateStyle: 'long', timeStyle: 'short' });
}

/** The day of it, such as "November 21, 2026". */
export function dayInWords(millis: number): string {
  const date = new Date(millis);
  if (Number.isNaN(date.getTime())) return 'an unknown day';
  return date.toLocaleDateString(document.documentElement.lang, { dateStyle: 'long' });
}
