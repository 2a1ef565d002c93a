import { type AssignedLesson, type Assignment, isAssignment } from '../../log/assignment.ts';
import { shownAssignment } from '../../log/shown-assignment.ts';
import { cleanText } from '../../primitives/clean-text.ts';
import { CODE_LENGTH, lessonCode, namesOf } from '../../projections/lesson-reference.ts';
import { MOST } from './assignment-draft.ts';
import type { AssignableLesson } from './course-outline.ts';
import { daysBefore, stepsOf } from './day-steps.ts';

/**
 * An assignment without what is said of every one. A later release may add to the end, and readers that don't know it
 * still understand the rest; what they would get wrong needs a new version.
 */
type Plain = readonly [
  id: string,
  edition: number,
  title: string,
  from: string,
  /** Days since 1970, or -1. */
  due: number,
  passMark: number,
  note: string,
  /** `<code><revision>` after each other, or `<id>.<revision>` parted by spaces, or `m:<module>.<revision>`. */
  lessons: string,
];

/** With an address for hand-ins, which may be empty, and with the days of parts as steps; see `day-steps.ts`. */
type Row = Plain | readonly [...Plain, replyTo: string] | readonly [...Plain, replyTo: string, steps: string];

/** Of a revision's eight hexadecimal digits: one change in 65,536 goes unnoticed. */
const REVISION_LENGTH = 4;

const NONE = -1;
const DAY_MILLIS = 86_400_000;

export interface AssignmentReading {
  assignment: Assignment;
  /** What had to be left out of its texts, as sentences. */
  notes: readonly string[];
}

export function toRow(assignment: Assignment, course: readonly AssignableLesson[]): Row {
  const { id, edition, title, from, note, due, passMark, replyTo, days } = assignment;
  const day = due === undefined ? NONE : Date.parse(`${due}T00:00:00Z`) / DAY_MILLIS;
  const steps = days && stepsOf(days);
  const row: Plain = [id, edition, title, from, day, passMark ?? NONE, note, lessonsText(assignment, course)];
  // What is not asked for is not in the row, so that links without it are as short as ever.
  if (steps !== undefined) return [...row, replyTo ?? '', steps];
  return replyTo === undefined ? row : [...row, replyTo];
}

function lessonsText({ lessons, collection }: Assignment, course: readonly AssignableLesson[]): string {
  const short = (revision: string): string => revision.slice(0, REVISION_LENGTH);
  if (collection) return `${collection.kind[0]}:${collection.id}.${short(collection.revision)}`;
  const isCoded = isUnambiguous(course) && lessons.every(({ revision }) => HEX.test(short(revision)));
  return isCoded
    ? lessons.map(({ lesson, revision }) => codeOf(lesson) + short(revision)).join('')
    : lessons.map(({ lesson, revision }) => `${lesson}.${short(revision)}`).join(' ');
}

const codeOf = (lesson: string): string => (lesson.startsWith('~') ? lesson : lessonCode(lesson)).slice(1);

function isUnambiguous(course: readonly AssignableLesson[]): boolean {
  const codes = course.flatMap((lesson) => [...new Set(namesOf(lesson).map(lessonCode))]);
  return new Set(codes).size === codes.length;
}

/** Reads a row from untrusted JSON. Undefined when no release writes such a one. */
export function fromRow(value: unknown): AssignmentReading | undefined {
  if (!Array.isArray(value)) return undefined;
  const [id, edition, title, from, due, passMark, note, lessons, replyTo = '', steps = '']: unknown[] = value;
  if (typeof id !== 'string' || !/^[\w-]{1,64}$/.test(id) || typeof lessons !== 'string') return undefined;
  if (typeof title !== 'string' || typeof from !== 'string' || typeof note !== 'string') return undefined;
  const texts = [cleanText(title, MOST.title), cleanText(from, MOST.from), cleanText(note, MOST.note, true)] as const;
  const when = readWhen(due, steps);
  const assignment = {
    id,
    edition,
    title: texts[0].text || 'Untitled',
    from: texts[1].text,
    note: texts[2].text,
    ...when,
    ...(passMark !== NONE && { passMark }),
    ...(replyTo !== '' && { replyTo }),
    ...readLessons(lessons),
  };
  if (!when || !isAssignment(assignment)) return undefined;
  const shown = shownAssignment(assignment);
  if (shown.replyTo !== assignment.replyTo || shown.days !== assignment.days) return undefined;
  return { assignment, notes: notesOn(texts) };
}

/** Undefined for a day that is none, and for steps that can’t be read or lead to no day. */
function readWhen(due: unknown, steps: unknown): Pick<Assignment, 'due' | 'days'> | undefined {
  if (due === NONE) return steps === '' ? {} : undefined;
  const day = dayOf(due);
  if (day === undefined || steps === '') return day === undefined ? undefined : { due: day };
  const days = typeof steps === 'string' ? daysBefore(day, steps) : undefined;
  return days && { due: day, days };
}

function notesOn(texts: readonly { hidden: boolean; cut: boolean }[]): string[] {
  return ['title', 'sender’s name', 'note'].flatMap((name, index) => [
    ...(texts[index]?.hidden ? [`Invisible characters were removed from the ${name}.`] : []),
    ...(texts[index]?.cut ? [`The ${name} is very long, so you don’t see all of it.`] : []),
  ]);
}

function readLessons(text: string): Pick<Assignment, 'lessons' | 'collection'> | undefined {
  const [, letter, id, revision] = COLLECTION.exec(text) ?? [];
  if (id && revision) return { lessons: [], collection: { kind: letter === 'm' ? 'module' : 'path', id, revision } };
  const parts = text.includes('.') ? text.split(' ') : (text.match(CODED) ?? []);
  const isWhole = text.includes('.') || text.length === parts.length * (CODE_LENGTH + REVISION_LENGTH);
  if (!isWhole || parts.length > MOST.lessons) return undefined;
  const lessons = parts.map(text.includes('.') ? named : coded).filter((lesson) => lesson !== undefined);
  return lessons.length === parts.length ? { lessons } : undefined;
}

const HEX = /^[0-9a-f]{4}$/;
const CODED = new RegExp(`[0-9a-f]{${CODE_LENGTH + REVISION_LENGTH}}`, 'g');
const NAMED = /^(~[0-9a-f]{7}|[a-z0-9]+(?:-[a-z0-9]+)*)\.(\w{1,8})$/;
const COLLECTION = /^([mp]):([a-z0-9]+(?:-[a-z0-9]+)*)\.(\w{1,8})$/;

const coded = (text: string): AssignedLesson => ({
  lesson: `~${text.slice(0, CODE_LENGTH)}`,
  revision: text.slice(CODE_LENGTH),
});

function named(text: string): AssignedLesson | undefined {
  const [, lesson, revision] = NAMED.exec(text) ?? [];
  return lesson && revision ? { lesson, revision } : undefined;
}

function dayOf(days: unknown): string | undefined {
  const date = new Date(typeof days === 'number' ? days * DAY_MILLIS : Number.NaN);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString().slice(0, 10);
}
