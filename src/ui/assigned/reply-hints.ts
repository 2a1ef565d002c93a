import type { KnownLesson } from '../../catalog/known-lesson.ts';
import type { LearningEvent } from '../../log/event.ts';
import { href } from '../../primitives/href.ts';
import { type AskedAgain, askedAgain } from '../../projections/asked-again.ts';
import { type ReceivedReply, replies } from '../../projections/replies.ts';
import { dayInWords } from '../kit/time-in-words.ts';
import type { AssignmentHint } from './today-hint.ts';

type Known = Pick<KnownLesson, 'id' | 'aliases' | 'title' | 'required'>;

/**
 * What Today shows of replies: those that were not read, then what others ask for once more until it was answered again.
 * `stems` has questions by their address; without one the lesson stands in.
 */
export function replyHints(
  events: readonly LearningEvent[],
  lessons: readonly Known[],
  stems: ReadonlyMap<string, string>,
): AssignmentHint[] {
  const unread = replies(events).filter(({ isRead, isNewest }) => isNewest && !isRead);
  const open = openAsks(events, lessons);
  return [...unread.map(unreadHint), ...open.map((asked) => againHint(asked, lessons, stems))];
}

/** The lessons of which a question is asked for once more, by their present ids. */
export const lessonsAskedAgain = (events: readonly LearningEvent[], lessons: readonly Known[]): string[] => [
  ...new Set(openAsks(events, lessons).map(({ lesson }) => lesson)),
];

/** Whoever has not read a reply reads there what it asks for. */
const openAsks = (events: readonly LearningEvent[], lessons: readonly Known[]): AskedAgain[] =>
  askedAgain(events, lessons).filter(({ done, reply }) => !done && reply.isRead);

const ROW = { from: '', overdue: false, percent: undefined } as const;

function unreadHint({ reply: { id, from, assignment, at } }: ReceivedReply): AssignmentHint {
  const address = href(`/assignment/#reply/${id}`);
  return {
    ...ROW,
    title: from === '' ? 'A reply to your work' : `A reply from ${from}`,
    words: `On “${assignment.title}”, ${dayInWords(at)}`,
    href: address,
    step: { words: 'Read it', href: address },
  };
}

function againHint(
  { lesson, exercise, reply: { reply } }: AskedAgain,
  lessons: readonly Known[],
  stems: ReadonlyMap<string, string>,
): AssignmentHint {
  const title = lessons.find(({ id }) => id === lesson)?.title ?? lesson;
  const address = href(exercise === undefined ? `/lessons/${lesson}/` : `/lessons/${lesson}/#${exercise}`);
  return {
    ...ROW,
    title: `Once more: ${(exercise !== undefined && stems.get(`${lesson}/${exercise}`)) || `“${title}”`}`,
    words: `${reply.from === '' ? 'Your trainer' : reply.from} asks for it, in the reply on “${reply.assignment.title}”`,
    href: address,
    step: { words: exercise === undefined ? 'Open the lesson' : 'Answer it again', href: address },
  };
}
