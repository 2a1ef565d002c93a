import type { Lesson } from '../../catalog/course.ts';
import type { LessonView } from '../../site/lesson-view.ts';

/** What is known of the lesson whose page is being built. Throws when something is used outside of one. */
export function placedView(locals: App.Locals): LessonView {
  if (!locals.view) throw new Error('This can only be used in the prose of a lesson.');
  return locals.view;
}

/** The lesson itself. */
export const placedLesson = (locals: App.Locals): Lesson => placedView(locals).lesson;
