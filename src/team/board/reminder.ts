import type { Assignment } from '../../log/assignment.ts';
import { dayWithYear } from '../../primitives/calendar-day.ts';
import type { Invitation } from '../assignment/invitation.ts';
import type { Reason } from './reminder-reasons.ts';

interface ReminderContext {
  /** The address that opens the assignment; undefined in a browser that makes no links. */
  link: string | undefined;
  /** A BCP 47 tag. */
  language: string;
  /** YYYY-MM-DD. */
  today: string;
}

/** Plain words for one mail, or for a chat. */
export type Reminder = Pick<Invitation, 'subject' | 'email'>;

/**
 * Words for all who owe the same. They name nobody, so that one message can go to all of them without telling each who the
 * others are.
 */
export function reminder(reason: Reason, assignment: Assignment, context: ReminderContext): Reminder {
  const { subject, what, how, end } = WORDS[reason](assignment);
  const paragraphs = [
    'Hi,',
    [what, dueSentence(assignment, context)].filter(Boolean).join(' '),
    context.link ? `${how}\n${context.link}` : '',
    end ?? 'If something’s in your way, let me know.',
  ];
  return { subject, email: `${paragraphs.filter((paragraph) => paragraph !== '').join('\n\n')}\n` };
}

function dueSentence({ due, days }: Assignment, { today, language }: ReminderContext): string {
  if (due === undefined) return '';
  if (days) {
    const latest = days.findLast((day) => day <= today);
    return latest === undefined ? '' : `Lessons up to ${dayWithYear(latest, { today, language })} are due by now.`;
  }
  return `The assignment ${due < today ? 'was' : 'is'} due on ${dayWithYear(due, { today, language })}.`;
}

interface Words {
  subject: string;
  what: string;
  /** What to do, before the link. */
  how: string;
  end?: string;
}

const AGAIN = 'then choose “Hand in again” and send me the new link or file';

const WORDS: Readonly<Record<Reason, (assignment: Assignment) => Words>> = {
  'nothing-in': ({ title }) => ({
    subject: `Reminder: “${title}”`,
    what: `I don’t have your work on “${title}” yet.`,
    how: 'Open the assignment, choose “Hand in”, and send me the link or file it makes:',
    end: 'If you’ve already handed in, just send it again: nothing counts twice. If something’s in your way, let me know.',
  }),
  'one-left': ({ title, days }) => ({
    subject: days ? `One lesson is due: “${title}”` : `One lesson left: “${title}”`,
    what: days
      ? `One lesson of “${title}” that’s due is still open.`
      : `You’re nearly there: one lesson of “${title}” is left.`,
    how: `Open the assignment to see which one. Finish it, ${AGAIN}:`,
  }),
  'more-left': ({ title }) => ({
    subject: `Lessons left: “${title}”`,
    what: `In what you handed in for “${title}”, some lessons are still open.`,
    how: `Open the assignment to see which ones. Finish them, ${AGAIN}:`,
  }),
  'below-mark': ({ title, passMark = 0 }) => ({
    subject: `Below the pass mark: “${title}”`,
    what: `You’ve done every lesson of “${title}”, and your score is still below the pass mark of ${passMark}%.`,
    how: `Your latest answers count, so you can raise it. Open the assignment, try the questions you missed again, ${AGAIN}:`,
    end: 'Once you’ve seen the answer to a question, a new try counts after 8 hours. If something’s unclear, let me know.',
  }),
  'not-shared': ({ title }) => ({
    subject: `Your progress is missing: “${title}”`,
    what: `Your hand-in for “${title}” came without all of your progress, so I can’t see how far you are.`,
    how: 'Open the assignment, choose “Hand in again”, share your lessons and scores, and send me the new link or file:',
  }),
};
