import { useMemo } from 'preact/hooks';
import type { OpenIndex } from '../../search/read/open-index.ts';
import { fits, isFiltered, type LibraryState, writeState } from '../../search/shared/lesson-filter.ts';
import { courseLessons } from '../listing/course-lessons.ts';
import type { WantedPlaces } from '../search/use-search.ts';
import type { ReachedStatus } from './use-reached.ts';

/** Which places may be found by these filters; undefined where there are none. Another function only when it would say otherwise. */
export function useWanted(state: LibraryState, statusOf: ReachedStatus): WantedPlaces | undefined {
  const filter = writeState({ ...state, query: '', sort: '' });
  // How far somebody is may come to be known later than what was searched, and makes no difference to the other filters.
  const reached = state.status === '' ? undefined : statusOf;
  return useMemo(
    () => (isFiltered(state) ? (index) => placesOf(index, state, statusOf) : undefined),
    [filter, reached],
  );
}

/** Tells which places of the index are of lessons that fit. Rejects when these can't be fetched. */
async function placesOf(
  index: OpenIndex,
  state: LibraryState,
  statusOf: ReachedStatus,
): Promise<(document: number) => boolean> {
  const [lessons, lessonOf] = await Promise.all([courseLessons('library'), index.lessons()]);
  const wanted = new Set<string | undefined>(
    lessons.filter((lesson) => fits(lesson, statusOf(lesson.id), state)).map(({ id }) => id),
  );
  return (document) => wanted.has(lessonOf[document]);
}
