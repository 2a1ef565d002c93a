import type { Lesson } from '../../catalog/course.ts';

/** The lesson whose page is being built. Throws when something is used outside of one. */
export function placedLesson(locals: App.Locals): Lesson {
  if (!locals.lesson) throw new Error('This can only be used in the prose of a lesson.');
  return locals.lesson;
}
