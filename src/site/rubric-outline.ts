import type { Course } from '../catalog/course.ts';
import type { RubricOutline } from '../team/reply/rubric-outline.ts';

/** The rubric, and which of its rows the guide of each lesson's module rates. */
export const rubricOutline = ({
  rubric: { levels, target, rows },
  modules,
}: Pick<Course, 'rubric' | 'modules'>): RubricOutline => ({
  levels,
  target,
  rows,
  byLesson: Object.fromEntries(
    modules.flatMap(({ guide, lessons }) =>
      guide ? lessons.map(({ id }) => [id, guide.rows.map((row) => row.id)] as const) : [],
    ),
  ),
});
