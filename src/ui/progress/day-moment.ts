/** Now, and the beginning and the end of today by the calendar of this device, all in milliseconds since 1970. */
export interface DayMoment {
  now: number;
  since: number;
  until: number;
}

export function dayMoment(now = Date.now()): DayMoment {
  const date = new Date(now);
  const midnight = (days: number): number =>
    new Date(date.getFullYear(), date.getMonth(), date.getDate() + days).getTime();
  return { now, since: midnight(0), until: midnight(1) };
}
