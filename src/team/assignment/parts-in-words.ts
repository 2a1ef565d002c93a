import { dayWithYear, type Today } from '../../primitives/calendar-day.ts';
import type { AssignedPart } from '../../projections/assigned-parts.ts';
import type { AssignmentState } from '../../projections/assignments.ts';
import { dueInWords } from './state-in-words.ts';

/** The title of a lesson, by its id. */
type TitleOf = (lesson: string) => string;

/**
 * When something of an accepted assignment is due: its day, and where lessons come one after another, which of them is
 * overdue, due this week, or next.
 */
export function whenInWords(state: AssignmentState, titleOf: TitleOf, today: Today): string {
  const { parts, due, status } = state;
  if (parts.length === 0 || status === 'done') return dueInWords(due, today, status !== 'done');
  const of = (standing: AssignedPart['standing']): AssignedPart[] => parts.filter((part) => part.standing === standing);
  const [overdue, thisWeek, [next]] = [of('overdue'), of('this-week'), of('later')];
  const sentences = [
    overdue.length > 0 ? `Overdue: ${fewTitles(overdue, titleOf)}` : '',
    thisWeek.length > 0 ? `This week: ${dueTitles(thisWeek, titleOf, today)}` : '',
    overdue.length + thisWeek.length === 0 && next ? `Next: “${titleOf(next.lesson)}”, ${dueLower(next, today)}` : '',
  ];
  return sentences.filter((sentence) => sentence !== '').join(' · ') || dueInWords(due, today);
}

/** "“Set the Bar” and 2 more": a line on a phone holds no more. */
function fewTitles([first, ...more]: readonly AssignedPart[], titleOf: TitleOf): string {
  const name = first ? `“${titleOf(first.lesson)}”` : '';
  return more.length === 0 ? name : `${name} and ${more.length} more`;
}

/** The same with their day, which is that of the first alone where they have several. */
function dueTitles(parts: readonly AssignedPart[], titleOf: TitleOf, today: Today): string {
  const isOneDay = parts.every(({ day }) => day === parts[0]?.day);
  const due = dueLower(parts[0], today);
  if (isOneDay) return `${fewTitles(parts, titleOf)}, ${due}`;
  return `${fewTitles(parts.slice(0, 1), titleOf)}, ${due}, and ${parts.length - 1} more`;
}

function dueLower(part: AssignedPart | undefined, today: Today): string {
  const words = dueInWords(part?.day, today);
  return words.charAt(0).toLowerCase() + words.slice(1);
}

/** "One lesson after another, from Monday, December 7 to Monday, May 17, 2027"; empty where all have one due day. */
export function paceInWords(days: readonly string[] | undefined, today: Today): string {
  const [first, last] = [days?.[0], days?.at(-1)];
  if (first === undefined || last === undefined) return '';
  return `One lesson after another, from ${dayWithYear(first, today)} to ${dayWithYear(last, today)}`;
}
