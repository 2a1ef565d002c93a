import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Completion } from '../../projections/completion.ts';
import type { PageProgress } from '../listing/follow-progress.ts';

/** How far the learner is with a lesson, by its id; another function whenever that has changed. */
export type ReachedStatus = (lesson: string) => Completion;

/** Follows how far the learner is; without progress, as at build, nothing was begun. */
export function useReached(progress: PageProgress | undefined): ReachedStatus {
  const [reached, setReached] = useState(() => progress?.lessons());
  useEffect(() => {
    const read = (): void => setReached(progress?.lessons());
    read();
    return progress?.subscribe(read);
  }, [progress]);
  return useCallback((lesson) => reached?.[lesson]?.status ?? 'new', [reached]);
}
