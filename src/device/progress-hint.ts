import type { LessonProgress } from '../projections/progress.ts';
import { readHint } from './local-hints.ts';

/** What `inline/paint.ts` shows and remembers for the next first paint. Disposable: the log has the facts. */
export interface ProgressHint {
  /** By lesson; one that is missing was not begun. */
  lessons: Readonly<Record<string, Pick<LessonProgress, 'status' | 'answered'>>>;
  /** Where to go on, in words. */
  resume?: { kind: string; title: string; href: string; left: string } | undefined;
}

declare global {
  interface DocumentEventMap {
    'crescendo:progress': CustomEvent<ProgressHint>;
  }
}

/** What was remembered last; empty when there is nothing, or nothing readable. */
export function rememberedHint(): ProgressHint {
  const stored = readHint('progress');
  if (!(stored instanceof Object && 'lessons' in stored && stored.lessons instanceof Object)) return { lessons: {} };
  // The first release remembered lists of figures, without a status.
  const readable = Object.entries(stored.lessons).filter(
    ([, lesson]) => lesson instanceof Object && 'status' in lesson,
  );
  return { ...stored, lessons: Object.fromEntries(readable) };
}
