import { type Assignment, dayOfPart } from '../log/assignment.ts';
import type { AssignmentAccepted, LearningEvent, WorkHandedIn } from '../log/event.ts';
import { shownAssignment } from '../log/shown-assignment.ts';
import { dayOf } from '../primitives/calendar-day.ts';
import { type AssignedPart, assignedParts } from './assigned-parts.ts';
import { completionOf } from './completion.ts';
import { isLate, isOverdue } from './in-time.ts';
import { lessonOf, namesOf } from './lesson-reference.ts';
import { type LessonScore, lessonScores, mean, type ScoredLesson } from './lesson-scores.ts';
import type { LessonOutline } from './progress.ts';
import { type RequiredAnswer, requiredAnswers } from './required-answers.ts';

export interface AssignmentState {
  /** Its newest edition that was accepted. */
  assignment: Assignment;
  /** When it was accepted first, in milliseconds since 1970. */
  acceptedAt: number;
  /** Done once every lesson is complete and the pass mark, if there is one, was reached; it then stays done. */
  status: 'open' | 'overdue' | 'done';
  /** When that was, in milliseconds since 1970. */
  doneAt: number | undefined;
  /**
   * The day that counts now, as YYYY-MM-DD: the due day, and where lessons come one after another that of the first one that
   * is open.
   */
  due: string | undefined;
  /** How the lessons stand, in their order, where each has its own day; empty where they have not. */
  parts: readonly AssignedPart[];
  /** Whether it, or a part of it, was done after its due day; undefined without one, or before it is done. */
  late: boolean | undefined;
  /** In the order of the assignment. */
  lessons: readonly LessonScore[];
  /** The share of required exercises that were answered, 0 to 1. */
  share: number;
  /** Mean score of the very first tries of the required exercises that were answered, 0 to 1. */
  firstTry: number | undefined;
  /** Mean score of their newest tries that count: what the pass mark is compared with, since a first try can never be mended. */
  latest: number | undefined;
  /** How many of its lessons this course does not have. They are not waited for. */
  missing: number;
  /** Every time that it was handed in, oldest first. */
  handedIn: readonly WorkHandedIn[];
  /** Whether the last time nobody has said yet that it went off. */
  asksIfSent: boolean;
}

/**
 * The assignments that were accepted, the one due first coming first and those that are done last. Work counts whether it
 * was done before accepting or after. `events` are those that stand, in order; `today` is a day as YYYY-MM-DD.
 */
export function assignments(
  events: readonly LearningEvent[],
  course: readonly ScoredLesson[],
  today: string,
): AssignmentState[] {
  const accepted = new Map<string, AssignmentAccepted[]>();
  for (const event of events) {
    if (event.type !== 'assignment-accepted') continue;
    accepted.set(event.assignment.id, [...(accepted.get(event.assignment.id) ?? []), event]);
  }
  return [...accepted.values()].map((all) => stateOf(all, events, course, today)).sort(byUrgency);
}

function stateOf(
  accepted: readonly AssignmentAccepted[],
  events: readonly LearningEvent[],
  course: readonly ScoredLesson[],
  today: string,
): AssignmentState {
  // Opened twice it stays the same one; a newer edition takes the place of an older one, also when that came later.
  const newest = accepted.reduce((a, b) => (b.assignment.edition > a.assignment.edition ? b : a));
  const assignment = shownAssignment(newest.assignment);
  const found = newest.lessons.map((reference) => lessonOf(reference, course));
  const lessons = [...new Set(found)].filter((lesson) => lesson !== undefined);
  const scores = lessonScores(events, lessons);
  const days = lessons.map((lesson) => dayOfPart(assignment, found.indexOf(lesson)) ?? '');
  const parts = assignment.days ? assignedParts(scores, days, today) : [];
  const due = parts.find(({ standing }) => standing !== 'done')?.day ?? assignment.due;
  const doneAt = whenDone(events, lessons, scores, assignment.passMark);
  const done = doneAt !== undefined;
  const handedIn = events.filter(
    (event): event is WorkHandedIn => event.type === 'work-handed-in' && event.assignment === assignment.id,
  );
  const required = total(scores, 'required');
  return {
    assignment,
    acceptedAt: Math.min(...accepted.map(({ at }) => at)),
    status: done ? 'done' : isOverdue({ done, due }, today) ? 'overdue' : 'open',
    doneAt,
    due,
    parts,
    late:
      !done || assignment.due === undefined
        ? undefined
        : isLate(dayOf(doneAt), assignment.due) || parts.some((part) => part.late),
    lessons: scores,
    share: required === 0 ? Number(doneAt !== undefined) : total(scores, 'answered') / required,
    firstTry: overall(scores, 'firstTry'),
    latest: overall(scores, 'latest'),
    missing: found.filter((lesson) => lesson === undefined).length,
    handedIn,
    asksIfSent: asksIfSent(handedIn.at(-1), events),
  };
}

const asksIfSent = (last: WorkHandedIn | undefined, events: readonly LearningEvent[]): boolean =>
  last?.asksIfSent === true && !events.some((event) => event.type === 'hand-in-sent' && event.handIn === last.handIn);

const total = (scores: readonly LessonScore[], field: 'answered' | 'required'): number =>
  scores.reduce((sum, score) => sum + score[field], 0);

/** The mean over exercises, not over lessons: a long lesson weighs more. */
const overall = (scores: readonly LessonScore[], field: 'firstTry' | 'latest'): number | undefined =>
  mean(scores.flatMap((score) => Array<number>(score.answered).fill(score[field] ?? 0)));

/** The moment at which every lesson was complete and the mark reached, for the first time. */
function whenDone(
  events: readonly LearningEvent[],
  lessons: readonly ScoredLesson[],
  scores: readonly LessonScore[],
  passMark = 0,
): number | undefined {
  if (scores.length === 0 || scores.some(({ status }) => status !== 'complete')) return undefined;
  const answers = new Map<LearningEvent, RequiredAnswer>(
    requiredAnswers(events, lessons).map((answer) => [answer.event, answer]),
  );
  const latest = new Map<string, number>();
  const opened = new Set<string>();
  let isComplete = false;
  for (const event of events) {
    const answer = answers.get(event);
    if (event.type === 'lesson-opened') opened.add(event.lesson);
    else if (answer?.counts) latest.set(answer.address, answer.event.score);
    else continue;
    isComplete ||= lessons.every((lesson) => isCompleteBy(lesson, latest, opened));
    if (isComplete && reaches([...latest.values()], passMark)) return event.at;
  }
  return undefined;
}

/** `answered` holds present addresses of exercises, `opened` present and earlier ids of lessons. */
const isCompleteBy = (
  lesson: LessonOutline,
  answered: ReadonlyMap<string, unknown>,
  opened: ReadonlySet<string>,
): boolean =>
  completionOf({
    answered: lesson.required.filter((exercise) => answered.has(`${lesson.id}/${exercise}`)).length,
    required: lesson.required.length,
    opened: namesOf(lesson).some((name) => opened.has(name)),
  }) === 'complete';

/** A whole percentage is what people see, so 79.5 % passes at 80. */
export const reaches = (scores: readonly number[], passMark: number): boolean =>
  Math.round((mean(scores) ?? 1) * 100) >= passMark;

const PLACES: Readonly<Record<AssignmentState['status'], number>> = { overdue: 0, open: 1, done: 2 };
const NO_DAY = '9999';

function byUrgency(a: AssignmentState, b: AssignmentState): number {
  const [dueA, dueB] = [a.due ?? NO_DAY, b.due ?? NO_DAY];
  const byDay = dueA < dueB ? -1 : dueA > dueB ? 1 : 0;
  return PLACES[a.status] - PLACES[b.status] || byDay || a.acceptedAt - b.acceptedAt;
}
