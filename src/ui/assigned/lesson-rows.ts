import type { KnownLesson } from '../../catalog/known-lesson.ts';
import type { LearningEvent } from '../../log/event.ts';
import { href } from '../../primitives/href.ts';
import type { AssignedPart } from '../../projections/assigned-parts.ts';
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
  /** Its own day, where lessons come one after another; as YYYY-MM-DD. */
  day?: string | undefined;
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
    const { day } = resolved;
    return lesson && score
      ? { ...rowOf(lesson, score), day }
      : { title: titleOf(resolved), href: undefined, status: 'new', words: 'Not on this site', day };
  });
}

/** The lessons that an accepted assignment stands for. */
export const rowsOfAccepted = (
  scores: readonly LessonScore[],
  { lessons }: AssignableCourse,
  parts: readonly AssignedPart[] = [],
): LessonRow[] =>
  scores.flatMap((score, place) => {
    const lesson = lessons.find(({ id }) => id === score.lesson);
    return lesson ? [{ ...rowOf(lesson, score), day: parts[place]?.day }] : [];
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
