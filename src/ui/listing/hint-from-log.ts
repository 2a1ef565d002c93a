import type { ProgressHint } from '../../device/progress-hint.ts';
import type { LearningEvent } from '../../log/event.ts';
import { href } from '../../primitives/href.ts';
import { lessonProgress } from '../../projections/progress.ts';
import { type Resume, whereToResume } from '../../projections/resume.ts';
import type { PageLesson } from './page-lessons.ts';

type Lessons = readonly PageLesson<'list'>[];

/** What a page with these lessons shows and remembers of progress. `events` are those that stand, in order. */
export function hintFromLog(events: readonly LearningEvent[], lessons: Lessons, before: ProgressHint): ProgressHint {
  // Another page's lessons are remembered as they were, unless nothing at all has been done, or is done any longer.
  const anew = !events.some(({ type }) => type === 'lesson-opened' || type === 'exercise-answered');
  const progress = [...lessonProgress(events, lessons)].map(
    ([id, { status, answered }]) => [id, { status, answered }] as const,
  );
  return {
    lessons: { ...(anew ? {} : before.lessons), ...Object.fromEntries(progress) },
    resume: resumeOf(events, lessons) ?? (anew ? undefined : before.resume),
  };
}

/** Where to go on, in words. A page with one finished lesson can't tell what comes next, and leaves that to Today. */
function resumeOf(events: readonly LearningEvent[], lessons: Lessons): ProgressHint['resume'] {
  const resume = whereToResume(events, lessons);
  const lesson = lessons.find(({ id }) => id === resume?.lesson);
  if (!resume || !lesson || (resume.kind === 'finished' && lessons.length === 1)) return undefined;
  const begun = resume.kind === 'continue' && resume.left < lesson.required.length;
  return {
    kind: resume.kind,
    title: lesson.title,
    href: href(`/lessons/${lesson.id}/${begun ? `#${resume.exercise}` : ''}`),
    left: leftInWords(resume),
  };
}

function leftInWords({ left }: Resume): string {
  if (left === 0) return 'There is nothing to answer in it.';
  return left === 1 ? 'One exercise is left.' : `${left} exercises are left.`;
}
