import type { KnownLesson } from '../../catalog/known-lesson.ts';
import type { LearningEvent } from '../../log/event.ts';
import { href } from '../../primitives/href.ts';
import type { Completion } from '../../projections/completion.ts';
import { type LessonScore, lessonScores } from '../../projections/lesson-scores.ts';
import type { AssignableCourse } from '../../team/assignment/course-outline.ts';
import { type ResolvedAssignment, titleOf } from '../../team/assignment/resolve-assignment.ts';

/** A lesson of an assignment as a list shows it. */
export interface LessonRow {
  title: string;
  /** Undefined when this site does not have the lesson. */
  href: string | undefined;
  status: Completion;
  /** How far it is, in words. */
  words: string;
}

/** The lessons of an assignment as it arrived, those among them that this site does not have. */
export function rowsOfArrived({ lessons }: ResolvedAssignment, events: readonly LearningEvent[]): LessonRow[] {
  const scores = new Map(
    lessonScores(
      events,
      lessons.flatMap(({ lesson }) => lesson ?? []),
    ).map((score) => [score.lesson, score]),
  );
  return lessons.map((resolved) => {
    const { lesson } = resolved;
    const score = lesson && scores.get(lesson.id);
    return lesson && score
      ? rowOf(lesson, score)
      : { title: titleOf(resolved), href: undefined, status: 'new', words: 'Not on this site' };
  });
}

/** The lessons that an accepted assignment stands for. */
export const rowsOfAccepted = (scores: readonly LessonScore[], { lessons }: AssignableCourse): LessonRow[] =>
  scores.flatMap((score) => {
    const lesson = lessons.find(({ id }) => id === score.lesson);
    return lesson ? [rowOf(lesson, score)] : [];
  });

const rowOf = (
  { id, title, minutes }: Pick<KnownLesson, 'id' | 'title' | 'minutes'>,
  score: LessonScore,
): LessonRow => ({
  title,
  href: href(`/lessons/${id}/`),
  status: score.status,
  words: `${minutes} min · ${progressOf(score)}`,
});

function progressOf({ status, answered, required, latest }: LessonScore): string {
  if (status === 'new') return 'not started';
  if (status === 'started') return answered === 0 ? 'opened' : `${answered} of ${required} exercises`;
  return latest === undefined ? 'complete' : `complete, ${Math.round(latest * 100)}%`;
}
