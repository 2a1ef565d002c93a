import { shortDay } from '../../../primitives/calendar-day.ts';
import { isDay } from '../../../primitives/field-checks.ts';
import { currentDay } from '../../kit/day.ts';

interface Props {
  /** YYYY-MM-DD, empty, or words for a day that is not known. */
  day: string;
  /** Whether it is a cell of its own within a larger one. */
  cell?: boolean;
}

/** A day in short: "Dec 4", with the year when it is not this one. The machine’s form of it has it always. */
export const ShortDay = ({ day, cell = false }: Props) => (
  <time {...(isDay(day) && { dateTime: day })} {...(cell && { 'data-cell': true })}>
    {isDay(day) ? shortDay(day, { today: currentDay(), language: document.documentElement.lang }) : day}
  </time>
);
