import { type AssignedLesson, type Assignment, dayOfPart } from '../../log/assignment.ts';
import { spokenDay } from '../../primitives/calendar-day.ts';
import { lessonOf } from '../../projections/lesson-reference.ts';
import {
  type AssignableCollection,
  type AssignableCourse,
  type AssignableLesson,
  collectionRevision,
} from './course-outline.ts';

export interface ResolvedLesson {
  /** As the assignment names it: an id or a code. */
  reference: string;
  /** Undefined when this site has no such lesson. */
  lesson: AssignableLesson | undefined;
  state: 'same' | 'changed' | 'missing';
  /** Its own day, where lessons come one after another. */
  day?: string | undefined;
}

/** An assignment beside the course as it is here and now. */
export interface ResolvedAssignment {
  assignment: Assignment;
  lessons: readonly ResolvedLesson[];
  /** The module or path, when a whole one is assigned and this site has it. */
  collection: AssignableCollection | undefined;
  /** What the event `assignment-accepted` holds in `lessons`. */
  references: readonly string[];
  /** How long all of it takes. */
  minutes: number;
  exercises: number;
  /** What differs from what the trainer saw, as sentences, each with what to do. */
  notes: readonly string[];
  /** False when nothing of it is on this site. */
  canAccept: boolean;
}

/** Finds the lessons of an assignment, those that were renamed too, and says what has changed since it was made. */
export function resolveAssignment(assignment: Assignment, course: AssignableCourse): ResolvedAssignment {
  const { collection: assigned } = assignment;
  const collection =
    assigned && course.collections.find(({ kind, id }) => kind === assigned.kind && id === assigned.id);
  const all = collection
    ? collection.lessons.map((reference) => resolve({ reference, revision: undefined }, course))
    : assignment.lessons.map(({ lesson, revision }) => resolve({ reference: lesson, revision }, course));
  const lessons = assignment.days ? all.map((each, place) => ({ ...each, day: dayOfPart(assignment, place) })) : all;
  const found = lessons.flatMap(({ lesson }) => lesson ?? []);
  return {
    assignment,
    lessons,
    collection,
    references: lessons.map(({ lesson, reference }) => lesson?.id ?? reference),
    minutes: sum(found.map(({ minutes }) => minutes)),
    exercises: sum(found.map(({ required }) => required.length)),
    notes: assigned ? collectionNotes(assigned, collection, course) : lessonNotes(lessons),
    canAccept: found.length > 0,
  };
}

function resolve(
  { reference, revision }: { reference: AssignedLesson['lesson']; revision: string | undefined },
  course: AssignableCourse,
): ResolvedLesson {
  const lesson = lessonOf(reference, course.lessons);
  if (!lesson) return { reference, lesson, state: 'missing' };
  return { reference, lesson, state: lesson.revision.startsWith(revision ?? '') ? 'same' : 'changed' };
}

const RELOAD =
  'Either it was removed, or this copy of the site is older than the assignment. Reload the page. If that doesn’t help, tell whoever sent you the link.';

function lessonNotes(lessons: readonly ResolvedLesson[]): string[] {
  const changed = lessons.flatMap(({ state, lesson }) => (state === 'changed' && lesson ? [lesson.title] : []));
  const missing = lessons.flatMap(({ state, reference }, index) =>
    state === 'missing'
      ? [reference.startsWith('~') ? `Lesson ${index + 1}` : `Lesson ${index + 1} (“${reference}”)`]
      : [],
  );
  return [
    ...missing.map((name) => `${name} in this assignment isn’t on this site. ${RELOAD}`),
    ...(changed.length > 0 ? [changedNote(changed)] : []),
  ];
}

const changedNote = (titles: readonly string[]): string =>
  titles.length === 1
    ? `“${titles[0]}” has been revised since it was assigned. What you do still counts.`
    : `${titles.map((title) => `“${title}”`).join(', ')} have been revised since they were assigned. What you do still counts.`;

function collectionNotes(
  { kind, id, revision }: NonNullable<Assignment['collection']>,
  collection: AssignableCollection | undefined,
  course: AssignableCourse,
): string[] {
  if (!collection) return [`The ${kind} “${id}” in this assignment isn’t on this site. ${RELOAD}`];
  if (collectionRevision(collection, course).startsWith(revision)) return [];
  return [
    `The ${kind} “${collection.title}” has been revised since it was assigned. You’ll get the version on this site.`,
  ];
}

/** The lessons as a numbered list, one in a line; with a language, a BCP 47 tag, those that have their own day with it. */
export const titlesOf = ({ lessons }: ResolvedAssignment, language?: string): string =>
  lessons
    .map((resolved, index) => {
      const by = resolved.day && language ? `, by ${spokenDay(resolved.day, language)}` : '';
      return `${index + 1}. ${titleOf(resolved)}${by}`;
    })
    .join('\n');

/** The title of a lesson, and in words what stands in its place when this site has none. */
export const titleOf = ({ lesson, reference }: ResolvedLesson): string =>
  lesson?.title ?? (reference.startsWith('~') ? 'A lesson this site doesn’t have' : reference);

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
