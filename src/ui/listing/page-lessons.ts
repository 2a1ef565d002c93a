import type { CarriedLesson, LessonReader } from '../../catalog/carried-lesson.ts';
import type { KnownPath } from '../../catalog/known-path.ts';
import { pageData } from '../kit/page-data.ts';

/** A lesson as such a page has it. */
export type PageLesson<P extends LessonReader> = CarriedLesson<P>;

/** The lessons that this page shows, in its order and each once. `P` is what `PageLessons.astro` was told to write. */
export const pageLessons = <P extends LessonReader>(): readonly PageLesson<P>[] => pageData('lessons') ?? [];

/** The learning paths that this page shows. */
export const pagePaths = (): readonly KnownPath[] => pageData('paths') ?? [];
