import type { Assignment } from '../../src/log/assignment.ts';
import { lessonCode } from '../../src/projections/lesson-reference.ts';
import { readAssignmentPayload } from '../../src/team/assignment/assignment-link.ts';
import type { AssignableCourse } from '../../src/team/assignment/course-outline.ts';

/** What a trainer asks of reps in tests of the fixture course, and what they did. */

/** A day that stays ahead as long as this course is taught. */
export const DUE = '2199-12-06';

export type Asked = Partial<Omit<Assignment, 'lessons'>> & { lessons?: readonly string[] };

/** A day as YYYY-MM-DD, so many days after today. */
export function dayFromNow(days: number): string {
  const now = new Date();
  const day = new Date(now.getFullYear(), now.getMonth(), now.getDate() + days);
  return [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

/** An assignment of lessons of the fixture course, in the revisions that it has. */
export function assignmentOf(course: AssignableCourse, { lessons = ['opening-well', 'asking-more'], ...more }: Asked) {
  return {
    id: '9f3a27c1be04',
    edition: 1,
    title: 'Before the fair',
    from: 'Maria Okafor',
    note: 'Please do these first.\nWe talk about them on Friday.',
    due: dayFromNow(2),
    lessons: lessons.map((lesson) => ({
      lesson,
      revision: course.lessons.find(({ id }) => id === lesson)?.revision ?? 'a1b2c3d4',
    })),
    ...more,
  } satisfies Assignment;
}

/** An answer that somebody gave, without what a log stamps on it. */
export const answeredAs = (exercise: string, response: unknown, more: Record<string, unknown> = {}) => ({
  type: 'exercise-answered',
  exercise,
  revision: 'a1b2c3d4',
  response,
  score: 1,
  attempt: 1,
  hints: 0,
  context: 'lesson',
  durationMillis: 1_000,
  ...more,
});

/** Events stamped as if they had happened a minute ago, the oldest first. */
export const stampedAsBefore = (events: readonly { type: string }[]) =>
  events.map((event, index) => ({
    id: `01938a6e-7c00-7000-8000-${String(index).padStart(12, '0')}`,
    at: Date.now() - 60_000 + index,
    device: 'test-device',
    ...event,
  }));

/** What whoever opens the link gets. */
export async function askedBy(link: string): Promise<Assignment> {
  const reading = await readAssignmentPayload(new URL(link).hash);
  if ('refused' in reading) throw new Error(reading.refused);
  return reading.assignment;
}

/** Lessons as a link names them. */
export const coded = (...lessons: string[]): string[] => lessons.map(lessonCode);

/** The lessons of an assignment, so named. */
export const lessonsOf = ({ lessons }: Assignment): string[] => lessons.map(({ lesson }) => lesson);
