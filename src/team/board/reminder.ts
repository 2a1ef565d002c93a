import type { Assignment } from '../../log/assignment.ts';
import { dayWithYear } from '../../primitives/calendar-day.ts';

interface ReminderContext {
  /** The address that opens the assignment; undefined in a browser that makes no links. */
  link: string | undefined;
  /** A BCP 47 tag. */
  language: string;
  /** YYYY-MM-DD. */
  today: string;
}

/**
 * Words for those who have not handed in, to copy. They name nobody, so that one message can go to all of them without
 * telling each who the others are.
 */
export function reminder({ title, due }: Assignment, { link, language, today }: ReminderContext): string {
  const by = due && `${due < today ? 'was' : 'is'} due on ${dayWithYear(due, { today, language })}`;
  const paragraphs = [
    'Hi,',
    `I don’t have your work on “${title}” yet.${by ? ` It ${by}.` : ''}`,
    link ? `Open the assignment, choose “Hand in”, and send me the link or file it makes:\n${link}` : '',
    'If you’ve already handed in, just send it again: nothing counts twice. If something’s in your way, let me know.',
  ];
  return `${paragraphs.filter((paragraph) => paragraph !== '').join('\n\n')}\n`;
}
