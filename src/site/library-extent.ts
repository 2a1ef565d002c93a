import type { Course, Lesson, Module } from '../catalog/course.ts';

/**
 * A library of more lessons than these is shown by its modules, and its pages fetch what they need to know of the lessons:
 * below, the whole list is a few kilobytes and a few screens; above, it would weigh more than all else on the page, and
 * nobody reads it to its end.
 */
export const MOST_LISTED = 60;

/** All lessons of the course, in its order. */
export const everyLesson = ({ modules }: Pick<Course, 'modules'>): Lesson[] =>
  modules.flatMap(({ lessons }) => lessons);

/** Whether pages about the whole course show its modules and not each of its lessons. */
export const isLarge = (course: Pick<Course, 'modules'>): boolean => everyLesson(course).length > MOST_LISTED;

/** In a large library, so many modules are shown with what they promise and how far one is; more would be a page to scroll by. */
export const MOST_SHOWN = 12;

/** The modules that a page about the whole course shows, in order, and those that it has no room for but their names. */
export function modulesToShow({ modules }: Pick<Course, 'modules'>): {
  shown: readonly Module[];
  others: readonly Module[];
} {
  const most = isLarge({ modules }) ? MOST_SHOWN : modules.length;
  return { shown: modules.slice(0, most), others: modules.slice(most) };
}
