import { workingDayAfter } from '../primitives/calendar-day.ts';

/** The day that is proposed for a commitment: the next working day but three, so that a weekend never stands in its way. */
export const proposedDay = (today: string): string => workingDayAfter(today, 4);
