import { readHint } from './local-hints.ts';

/** What `inline/paint.ts` shows and remembers for the next first paint. Disposable: the log has the facts. */
export interface ProgressHint {
  /** By lesson: exercises answered, exercises required, ever opened. */
  lessons: Record<string, [answered: number, required: number, opened: boolean]>;
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
  if (stored instanceof Object && 'lessons' in stored && stored.lessons instanceof Object)
    return stored as ProgressHint;
  return { lessons: {} };
}
