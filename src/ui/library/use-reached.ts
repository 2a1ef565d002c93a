import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Completion } from '../../projections/completion.ts';
import { LEARNED_SHARE } from '../../projections/review/learned-share.ts';
import type { PageProgress } from '../listing/follow-progress.ts';

/** How far the learner is with a lesson, by its id: one of the states, and `learned` beside it; another function whenever that has changed. */
export type ReachedStatus = (lesson: string) => readonly (Completion | 'learned')[];

/** Follows how far the learner is; without progress, as at build, nothing was begun. */
export function useReached(progress: PageProgress | undefined): ReachedStatus {
  const [reached, setReached] = useState(() => readFrom(progress));
  useEffect(() => {
    const read = (): void => setReached(readFrom(progress));
    read();
    return progress?.subscribe(read);
  }, [progress]);
  return useCallback(
    (lesson) => [
      reached?.lessons[lesson]?.status ?? 'new',
      ...((reached?.known?.[lesson] ?? 0) >= LEARNED_SHARE ? (['learned'] as const) : []),
    ],
    [reached],
  );
}

const readFrom = (progress: PageProgress | undefined) =>
  progress && { lessons: progress.lessons(), known: progress.known() };
