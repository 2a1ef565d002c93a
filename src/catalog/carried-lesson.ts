import type { KnownLesson } from './known-lesson.ts';

const listed = ['id', 'aliases', 'title', 'module', 'required', 'minutes'] as const;

/** What pages know of each lesson that they show: as much as their scripts use, and no more. */
export const carried = {
  /** A page that only lists them: what progress needs. */
  list: listed,
  lesson: [...listed, 'practices', 'revision', 'text', 'wordings', 'questions'],
  today: [...listed, 'practices', 'plan', 'log'],
  library: [...listed, 'skills', 'level'],
  progress: [...listed, 'practices', 'skills', 'exercises', 'questions', 'talks'],
  record: [...listed, 'practices', 'skills', 'questions'],
  data: [...listed, 'exercises'],
} as const satisfies Readonly<Record<string, readonly (keyof KnownLesson)[]>>;

/** A page, by what it needs to know of lessons. */
export type LessonReader = keyof typeof carried;

/** A lesson as such a page knows it. */
export type CarriedLesson<P extends LessonReader> = Pick<KnownLesson, (typeof carried)[P][number]>;

/** The pages that are about every lesson of the course. */
export const courseReaders = ['today', 'library', 'progress', 'record', 'data'] as const satisfies LessonReader[];
export type CourseReader = (typeof courseReaders)[number];
