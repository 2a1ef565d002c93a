import type { Assignment } from '../../log/assignment.ts';
import { type Fields, isCount, isDay, isFields, isText } from '../../primitives/field-checks.ts';
import { lessonOf } from '../../projections/lesson-reference.ts';
import { type AssignmentDraft, assignmentOf, draftOf, emptyDraft } from './assignment-draft.ts';
import { toRow } from './assignment-row.ts';
import type { AssignableCourse } from './course-outline.ts';

/** A draft that somebody works on, and the assignment that it changes, if any. */
export interface BegunDraft {
  draft: AssignmentDraft;
  /** The id and the newest edition of what it changes. */
  changes?: Pick<Assignment, 'id' | 'edition'>;
}

/** The form as it was left, read from what nobody vouches for; undefined when it holds no such thing. */
export function readBegunDraft(value: unknown): BegunDraft | undefined {
  if (!isFields(value) || !isFields(value['draft'])) return undefined;
  const { draft, changes } = value;
  const text = (name: keyof AssignmentDraft): string => (typeof draft[name] === 'string' ? draft[name] : '');
  const { lessons, collection } = draft as Fields;
  return {
    draft: {
      title: text('title'),
      from: text('from'),
      note: text('note'),
      due: text('due'),
      pace: readPace(draft['pace']),
      passMark: text('passMark'),
      replyTo: text('replyTo'),
      lessons: Array.isArray(lessons) ? lessons.filter(isText) : [],
      collection: readCollection(collection),
    },
    ...(isFields(changes) && isEdition(changes) && { changes: { id: changes.id, edition: changes.edition } }),
  };
}

const isEdition = (value: Fields): value is Fields & Pick<Assignment, 'id' | 'edition'> =>
  isText(value['id']) && isCount(value['edition']);

function readPace(value: unknown): AssignmentDraft['pace'] {
  if (!isFields(value) || typeof value['first'] !== 'string') return undefined;
  const { first, weekdays, skipped, moved } = value;
  const isWeekday = (each: unknown): each is number => isCount(each) && each >= 1 && each <= 7;
  return {
    first: String(first),
    weekdays: Array.isArray(weekdays) ? weekdays.filter(isWeekday) : [],
    skipped: Array.isArray(skipped) ? skipped.filter(isDay) : [],
    moved: isFields(moved) ? Object.fromEntries(Object.entries(moved).filter(isMove)) : {},
  };
}

const isMove = (entry: [string, unknown]): entry is [string, string] => /^\d{1,3}$/.test(entry[0]) && isDay(entry[1]);

function readCollection(value: unknown): AssignmentDraft['collection'] {
  if (!isFields(value) || !isText(value['id'])) return undefined;
  const { kind, id } = value;
  return kind === 'module' || kind === 'path' ? { kind, id } : undefined;
}

/** Whether anything but the name and the address of who asks was filled in. */
export const isBegun = ({ draft, changes }: BegunDraft): boolean =>
  changes !== undefined ||
  draft.lessons.length > 0 ||
  draft.collection !== undefined ||
  draft.pace !== undefined ||
  [draft.title, draft.note, draft.due, draft.passMark].some((text) => text.trim() !== '');

/**
 * A draft of an assignment that is to be changed or copied: its lessons under their present ids. What is copied loses a
 * due day that has passed. `today` is a day as YYYY-MM-DD.
 */
export function draftFrom(
  assignment: Assignment,
  course: AssignableCourse,
  { as, today }: { as: 'change' | 'copy'; today: string },
): BegunDraft {
  const draft = draftOf(assignment);
  const lessons = draft.lessons.map((reference) => lessonOf(reference, course.lessons)?.id ?? reference);
  const { id, edition } = assignment;
  if (as === 'change') return { draft: { ...draft, lessons }, changes: { id, edition } };
  const { pace } = draft;
  const again = pace && pace.first < today ? { ...pace, first: '', moved: {} } : pace;
  return { draft: { ...draft, lessons, due: draft.due < today ? '' : draft.due, pace: again } };
}

/** An empty form for the next assignment by the same person, whose hand-ins are mailed to `replyTo`. */
export const nextDraft = (from: string, replyTo = ''): BegunDraft => ({ draft: { ...emptyDraft, from, replyTo } });

/** Whether a draft asks for just what an assignment does, so that a new link would tell nobody anything. */
export function isUnchanged(draft: AssignmentDraft, course: AssignableCourse, before: Assignment): boolean {
  const inLink = (assignment: Assignment): string => JSON.stringify(toRow(assignment, course.lessons));
  return inLink(assignmentOf(draft, course, before)) === inLink(before);
}
