import type { KnownLesson } from '../../catalog/known-lesson.ts';
import type { KnownPath } from '../../catalog/known-path.ts';
import { pageData } from '../kit/page-data.ts';

const listed = ['id', 'aliases', 'title', 'required', 'minutes'] as const;

/** What pages carry of each lesson that they show: as much as their scripts use, and no more. */
export const carried = {
  /** A page that only lists them: what progress needs. */
  list: listed,
  lesson: [...listed, 'practices', 'revision', 'text', 'wordings', 'questions'],
  today: [...listed, 'practices', 'plan', 'log'],
  library: [...listed, 'module', 'skills', 'level'],
  progress: [...listed, 'practices', 'module', 'skills', 'exercises', 'questions', 'talks'],
  record: [...listed, 'practices', 'module', 'skills', 'questions'],
  data: [...listed, 'exercises'],
} as const satisfies Readonly<Record<string, readonly (keyof KnownLesson)[]>>;

/** A lesson as such a page has it. */
export type PageLesson<P extends keyof typeof carried> = Pick<KnownLesson, (typeof carried)[P][number]>;

/** The lessons that this page shows, in its order and each once. `P` is what `PageLessons.astro` was told to write. */
export const pageLessons = <P extends keyof typeof carried>(): readonly PageLesson<P>[] => pageData('lessons') ?? [];

/** The learning paths that this page shows. */
export const pagePaths = (): readonly KnownPath[] => pageData('paths') ?? [];
