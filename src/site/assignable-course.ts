import type { Course, Lesson } from '../catalog/course.ts';
import { fieldsOf, knownLesson } from '../catalog/known-lesson.ts';
import type { AssignableCollection, AssignableCourse } from '../team/assignment/course-outline.ts';

/** What of the course can be assigned. */
export const assignableCourse = ({ modules, paths }: Pick<Course, 'modules' | 'paths'>): AssignableCourse => ({
  lessons: modules.flatMap(({ lessons }) => lessons.map((lesson) => fieldsOf(knownLesson(lesson), FIELDS))),
  collections: [...modules.map(collectionAs('module')), ...paths.map(collectionAs('path'))],
});

const FIELDS = ['id', 'aliases', 'title', 'minutes', 'revision', 'required', 'practices'] as const;

const collectionAs =
  (kind: AssignableCollection['kind']) =>
  ({ id, title, lessons }: { id: string; title: string; lessons: readonly Lesson[] }): AssignableCollection => ({
    kind,
    id,
    title,
    lessons: lessons.map((lesson) => lesson.id),
  });
