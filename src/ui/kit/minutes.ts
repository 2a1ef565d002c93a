import { count } from '../../primitives/count.ts';

/** What some lessons take together. */
export const minutesOf = (lessons: readonly { minutes: number }[]): number =>
  lessons.reduce((sum, { minutes }) => sum + minutes, 0);

/** `4 lessons · 36 min` */
export function extentOf(lessons: readonly { minutes: number }[]): string {
  return `${count(lessons.length, 'lesson')} · ${minutesOf(lessons)} min`;
}
