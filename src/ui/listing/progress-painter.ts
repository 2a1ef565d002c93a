import { learner } from '../../device/learner.ts';
import { type ProgressHint, rememberedHint } from '../../device/progress-hint.ts';
import type { LearningEvent } from '../../log/event.ts';
import { href } from '../../primitives/href.ts';
import { lessonProgress } from '../../projections/progress.ts';
import { whereToResume } from '../../projections/resume.ts';
import { type ShownLesson, shownLessons } from './outline.ts';

/** Paints the learner's progress on the lessons that this page shows, now and after every answer. */
export async function paintProgress(): Promise<void> {
  const person = await learner();
  const lessons = shownLessons(document);
  const paint = (): void => {
    const events = person.events();
    const before = rememberedHint();
    // Another page's lessons are remembered as they were, unless nothing at all has been done, or is done any longer.
    const anew = !events.some(({ type }) => type === 'lesson-opened' || type === 'exercise-answered');
    const detail: ProgressHint = {
      lessons: { ...(anew ? {} : before.lessons), ...progressOf(events, lessons) },
      resume: resumeOf(events, lessons) ?? (anew ? undefined : before.resume),
    };
    document.dispatchEvent(new CustomEvent('crescendo:progress', { detail }));
  };
  paint();
  person.subscribe(paint);
}

function progressOf(events: readonly LearningEvent[], lessons: readonly ShownLesson[]): ProgressHint['lessons'] {
  const progress = lessonProgress(events, lessons);
  return Object.fromEntries(
    [...progress].map(([id, { answered, required, opened }]) => [id, [answered, required, opened]]),
  );
}

/** Where to go on, in words. A page with one finished lesson can't tell what comes next, and leaves that to Today. */
function resumeOf(events: readonly LearningEvent[], lessons: readonly ShownLesson[]): ProgressHint['resume'] {
  const resume = whereToResume(events, lessons);
  const lesson = lessons.find(({ id }) => id === resume?.lesson);
  if (!resume || !lesson || (resume.kind === 'finished' && lessons.length === 1)) return undefined;
  const begun = resume.kind === 'continue' && resume.left < lesson.required.length;
  return {
    kind: resume.kind,
    title: lesson.title,
    href: href(`/lessons/${lesson.id}/${begun ? `#${resume.exercise}` : ''}`),
    left: resume.left === 1 ? 'One exercise is left.' : `${resume.left} exercises are left.`,
  };
}
