import type { KnownLesson } from '../../catalog/known-lesson.ts';

const listed = ['id', 'aliases', 'title', 'required'] as const;

/** What pages carry of each lesson that they show: as much as their scripts use, and no more. */
export const carried = {
  /** A page that only lists them: what progress needs. */
  list: listed,
  lesson: [...listed, 'revision'],
  today: [...listed, 'plan'],
  library: [...listed, 'module', 'skills', 'level', 'minutes'],
  progress: [...listed, 'module', 'skills', 'minutes', 'exercises', 'questions', 'talks', 'plan'],
  record: [...listed, 'module', 'skills', 'minutes', 'questions'],
  data: [...listed, 'exercises'],
} as const satisfies Readonly<Record<string, readonly (keyof KnownLesson)[]>>;

/** A lesson as such a page has it. */
export type PageLesson<P extends keyof typeof carried> = Pick<KnownLesson, (typeof carried)[P][number]>;

/** The lessons that this page shows, in its order and each once. `P` is what `PageLessons.astro` was told to write. */
export const pageLessons = <P extends keyof typeof carried>(): readonly PageLesson<P>[] =>
  JSON.parse(document.querySelector('script[data-name="lessons"]')?.textContent ?? '[]');
