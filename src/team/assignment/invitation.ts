import type { Assignment } from '../../log/assignment.ts';
import { dayWithYear, spokenDay, type Today } from '../../primitives/calendar-day.ts';
import { count } from '../../primitives/count.ts';
import { wholeText } from '../../primitives/whole-text.ts';
import { type ResolvedAssignment, titleOf, titlesOf } from './resolve-assignment.ts';

/** The words with which a trainer sends an assignment. Plain text, to copy or to hand to a mail program. */
export interface Invitation {
  subject: string;
  email: string;
  /** One short paragraph with the link at its end, so that a chat shows it whole. */
  chat: string;
}

/** `link` is the whole address that opens the assignment; `language` is a BCP 47 tag. */
export function invitation(resolved: ResolvedAssignment, link: string, language: string): Invitation {
  const { assignment, minutes } = resolved;
  const { title, from, note, passMark } = assignment;
  const by = byWhen(assignment, language);
  const work = `${whatOf(resolved)}, about ${count(minutes, 'minute')}`;
  const paragraphs = [
    'Hi,',
    `${from === '' ? 'Please do' : `${from} asked you to do`} “${title}”${by}: ${work}.`,
    note,
    titlesOf(resolved, language),
    passMark === undefined ? '' : `Pass mark: ${passMark}%. You can try again the next day, as often as you like.`,
    `Open it here and choose “Accept”:\n${link}`,
    'There’s nothing to sign in to. What you do stays in your own browser until you hand it in.',
  ];
  return {
    subject: by === '' ? title : `${title} (${by.replace(/^,? /, '')})`,
    email: `${paragraphs.filter((paragraph) => paragraph !== '').join('\n\n')}\n`,
    chat: `${from === '' ? '' : `From ${from}: `}“${title}”${by}: ${work}. ${link}`,
  };
}

function byWhen({ due, days }: Assignment, language: string): string {
  if (days?.[0] !== undefined) return `, one lesson after another, the first by ${spokenDay(days[0], language)}`;
  return due === undefined ? '' : ` by ${spokenDay(due, language)}`;
}

/**
 * The next lesson of those that come one after another, as a short text for a chat with the one link to all of them:
 * undefined where none is due on `today` or later.
 */
export function nextLesson(resolved: ResolvedAssignment, link: string, today: Today): string | undefined {
  const place = resolved.lessons.findIndex(({ day }) => day !== undefined && day >= today.today);
  const next = resolved.lessons[place];
  if (!next) return undefined;
  const { title } = resolved.assignment;
  const minutes = next.lesson ? `, about ${count(next.lesson.minutes, 'minute')}` : '';
  const by = dayWithYear(next.day ?? '', today);
  return `Next lesson: “${titleOf(next)}”${minutes}, by ${by} (${place + 1} of ${resolved.lessons.length} in “${title}”). ${link}`;
}

/** Who gets a mail, as addresses; those in `bcc` don't see each other. */
interface Recipients {
  to?: string | undefined;
  bcc?: readonly string[];
}

/**
 * An address that opens the mail program with the words in it (RFC 6068). Undefined when it would be longer than what mail
 * programs take; the words can be copied then.
 */
export function mailtoAddress(
  { subject, email }: Pick<Invitation, 'subject' | 'email'>,
  { to, bcc = [] }: Recipients = {},
): string | undefined {
  const body = wholeText(email).replaceAll('\n', '\r\n');
  const fields = [
    ...(bcc.length > 0 ? [`bcc=${bcc.map(inMailto).join(',')}`] : []),
    `subject=${encodeURIComponent(wholeText(subject))}`,
    `body=${encodeURIComponent(body)}`,
  ];
  const address = `mailto:${to === undefined ? '' : inMailto(to)}?${fields.join('&')}`;
  return address.length <= MOST_MAILTO ? address : undefined;
}

/** Its @ stays as it is, which saves two characters for each of many. */
const inMailto = (address: string): string => encodeURIComponent(wholeText(address)).replaceAll('%40', '@');

/** Chromium on Windows opens no address of a mail beyond 2,048 characters (https://crbug.com/727909). */
const MOST_MAILTO = 2_000;

function whatOf({ collection, lessons }: ResolvedAssignment): string {
  const many = count(lessons.length, 'lesson');
  return collection ? `the ${collection.kind} “${collection.title}” with ${many}` : many;
}
