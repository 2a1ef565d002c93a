/** Which days of the simulation a rep opens the site. */
export interface Calendar {
  opens(day: number): boolean;
  /** The first day of the pause of two weeks. */
  pause: number;
}

export const DAYS = 180;
export const LONG_PAUSE = 14;
const SHORT_PAUSE = 5;

/** Monday to Friday, each with the rep's own diligence; one pause of two weeks, and two of five days. */
export function repCalendar(random: () => number): Calendar {
  const diligence = 0.6 + 0.35 * random();
  const begins = (length: number): number => 21 + Math.floor(random() * (DAYS - 21 - length - 14));
  const pause = begins(LONG_PAUSE);
  const short = [begins(SHORT_PAUSE), begins(SHORT_PAUSE)];
  const came = Array.from({ length: DAYS }, () => random() < diligence);
  const isIn = (day: number, first: number, length: number): boolean => day >= first && day < first + length;
  return {
    pause,
    opens: (day) =>
      day % 7 < 5 &&
      came[day] === true &&
      !isIn(day, pause, LONG_PAUSE) &&
      !short.some((first) => isIn(day, first, SHORT_PAUSE)),
  };
}
