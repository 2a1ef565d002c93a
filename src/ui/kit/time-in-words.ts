import { dateInWords, timeInWords } from '../../primitives/calendar-day.ts';

/** A time in words, in the language of the page: "November 21, 2026 at 2:03 PM"; "an unknown day" when a clock was wild. */
export const inWords = (millis: number): string => timeInWords(millis, document.documentElement.lang);

/** The day of it: "November 21, 2026". */
export const dayInWords = (millis: number): string => dateInWords(millis, document.documentElement.lang);
