import type { AssignedCollection, Assignment } from '../../log/assignment.ts';
import { MOST_LETTERS } from '../../log/shown-assignment.ts';
import { cleanText } from '../../primitives/clean-text.ts';
import { figure } from '../../primitives/count.ts';
import { isDay } from '../../primitives/field-checks.ts';
import { isMailAddress } from '../../primitives/mail-address.ts';
import { type AssignableCourse, collectionRevision } from './course-outline.ts';
import { chosenLessons } from './lesson-choice.ts';
import { type Pace, paceDays, paceOf } from './pace.ts';
import { paceProblem } from './pace-problem.ts';

/** An assignment as a trainer fills it in: texts as typed, empty where nothing was. */
export interface AssignmentDraft {
  title: string;
  from: string;
  note: string;
  /** YYYY-MM-DD, as a date field gives it. Not looked at when there is a pace. */
  due: string;
  /** Where lessons come one after another, each with a day of its own; undefined for one due date for all. */
  pace: Pace | undefined;
  /** 0 to 100. */
  passMark: string;
  /** An address to which hand-ins are mailed. */
  replyTo: string;
  /** Ids of lessons, in order. Not looked at when there is a collection. */
  lessons: readonly string[];
  collection: Pick<AssignedCollection, 'kind' | 'id'> | undefined;
}

export const emptyDraft: AssignmentDraft = {
  title: '',
  from: '',
  note: '',
  due: '',
  pace: undefined,
  passMark: '',
  replyTo: '',
  lessons: [],
  collection: undefined,
};

/** Characters. A reader shows no more of each than this, whoever wrote the link. */
export const MOST = { ...MOST_LETTERS, lessons: 100 } as const;

/** What keeps a draft from becoming an assignment: for each such field a sentence with the mend. */
export type DraftProblems = Partial<Record<keyof AssignmentDraft, string>>;

/** `today` is a day as YYYY-MM-DD. What `isRunning` may have days that have passed, as long as the last has not. */
export function draftProblems(
  draft: AssignmentDraft,
  course: AssignableCourse,
  today: string,
  isRunning = false,
): DraftProblems {
  const problems: DraftProblems = {};
  for (const field of ['title', 'from', 'note'] as const) {
    if (!cleanText(draft[field], MOST[field], true).cut) continue;
    problems[field] = `This is longer than ${figure(MOST[field])} characters. Shorten it.`;
  }
  if (cleanText(draft.title, MOST.title).text === '') problems.title = 'Give it a title, so people know what it is.';
  const when = draft.pace ? paceProblem(draft, draft.pace, course, { today, isRunning }) : dueProblem(draft, today);
  if (when !== undefined) problems[draft.pace ? 'pace' : 'due'] = when;
  if (draft.replyTo.trim() !== '' && !isMailAddress(draft.replyTo.trim())) {
    problems.replyTo = 'That isn’t an email address. Write it like name@company.com, or leave it empty.';
  }
  if (draft.passMark.trim() !== '' && markOf(draft.passMark) === undefined) {
    problems.passMark = 'The pass mark must be a whole number from 0 to 100. Fix it, or leave it empty.';
  }
  const lessons = lessonsProblem(draft, course);
  return lessons === undefined ? problems : { ...problems, lessons };
}

function dueProblem({ due: typed }: AssignmentDraft, today: string): string | undefined {
  const due = typed.trim();
  if (due !== '' && !isDay(due)) return 'That isn’t a real date. Choose another, or leave it empty.';
  return due !== '' && due < today ? 'That day has passed. Choose today or later.' : undefined;
}

function lessonsProblem({ lessons, collection }: AssignmentDraft, course: AssignableCourse): string | undefined {
  if (collection) {
    const found = course.collections.some(({ kind, id }) => kind === collection.kind && id === collection.id);
    return found ? undefined : `This site no longer has that ${collection.kind}. Choose another.`;
  }
  if (lessons.length === 0) return 'Choose at least one lesson.';
  if (lessons.length > MOST.lessons) return `Choose at most ${MOST.lessons} lessons, or a module or a path.`;
  const gone = lessons.filter((name) => !course.lessons.some(({ id }) => id === name)).length;
  return gone === 0 ? undefined : 'A lesson you chose is no longer on this site. Remove it from the list.';
}

/**
 * The assignment that a draft without problems stands for. A changed one keeps its `id`, and its `edition` is one more
 * than before, so that reps who accepted it get the new one in its place.
 */
export function assignmentOf(
  draft: AssignmentDraft,
  course: AssignableCourse,
  { id, edition }: Pick<Assignment, 'id' | 'edition'>,
): Assignment {
  const passMark = markOf(draft.passMark);
  const replyTo = draft.replyTo.trim();
  return {
    id,
    edition,
    title: cleanText(draft.title, MOST.title).text,
    from: cleanText(draft.from, MOST.from).text,
    note: cleanText(draft.note, MOST.note, true).text,
    ...whenDue(draft, course),
    ...(passMark !== undefined && { passMark }),
    ...(replyTo !== '' && { replyTo }),
    ...assigned(draft, course),
  };
}

function whenDue(draft: AssignmentDraft, course: AssignableCourse): Pick<Assignment, 'due' | 'days'> {
  if (!draft.pace) return draft.due.trim() === '' ? {} : { due: draft.due.trim() };
  const days = paceDays(draft.pace, new Set(chosenLessons(draft, course)).size) ?? [];
  const due = days.at(-1);
  if (due === undefined) return {};
  return days.length > 1 ? { due, days } : { due };
}

function assigned(
  { lessons, collection }: AssignmentDraft,
  course: AssignableCourse,
): Pick<Assignment, 'lessons' | 'collection'> {
  const whole =
    collection && course.collections.find(({ kind, id }) => kind === collection.kind && id === collection.id);
  if (whole) {
    return { lessons: [], collection: { kind: whole.kind, id: whole.id, revision: collectionRevision(whole, course) } };
  }
  const revisions = new Map(course.lessons.map(({ id, revision }) => [id, revision]));
  return { lessons: [...new Set(lessons)].map((lesson) => ({ lesson, revision: revisions.get(lesson) ?? 'unknown' })) };
}

/** A draft of an assignment that is changed or copied. */
export const draftOf = ({
  title,
  from,
  note,
  due,
  days,
  passMark,
  replyTo,
  lessons,
  collection,
}: Assignment): AssignmentDraft => ({
  title,
  from,
  note,
  due: due ?? '',
  pace: days && paceOf(days),
  passMark: passMark === undefined ? '' : String(passMark),
  replyTo: replyTo ?? '',
  lessons: lessons.map(({ lesson }) => lesson),
  collection,
});

const markOf = (typed: string): number | undefined => {
  const mark = /^(\d{1,3})\s*%?$/.exec(typed.trim())?.[1];
  return mark === undefined || Number(mark) > 100 ? undefined : Number(mark);
};

/** A new id: 48 bits of chance, twelve hexadecimal digits. `random` fills a byte array. */
export function assignmentId(random: (bytes: Uint8Array<ArrayBuffer>) => void): string {
  const bytes = new Uint8Array(6);
  random(bytes);
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
