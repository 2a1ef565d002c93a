import type { Course, PlacedExercise } from '../catalog/course.ts';

/** Questions that belong together: of one lesson, or of one mixed set. */
export interface ReviewGroup {
  id: string;
  title: string;
  items: readonly PlacedExercise[];
}

/** All that is asked in review only, by lesson in the course's order, and then by mixed set. */
export const reviewGroups = ({ modules, mixedSets }: Pick<Course, 'modules' | 'mixedSets'>): ReviewGroup[] => [
  ...modules
    .flatMap(({ lessons }) => lessons)
    .map(({ id, title, reviewItems }) => ({ id, title, items: reviewItems }))
    .filter(({ items }) => items.length > 0),
  ...mixedSets,
];
