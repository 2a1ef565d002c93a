/** What some lessons take together. */
export const minutesOf = (lessons: readonly { minutes: number }[]): number =>
  lessons.reduce((sum, { minutes }) => sum + minutes, 0);

/** `4 lessons · 36 min` */
export function extentOf(lessons: readonly { minutes: number }[]): string {
  const count = lessons.length === 1 ? '1 lesson' : `${lessons.length} lessons`;
  return `${count} · ${minutesOf(lessons)} min`;
}
