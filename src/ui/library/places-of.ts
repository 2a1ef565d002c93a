import type { OpenIndex } from '../../search/read/open-index.ts';
import { fits, type LibraryState } from '../../search/shared/lesson-filter.ts';
import { courseLessons } from '../listing/course-lessons.ts';
import type { ReachedStatus } from './use-reached.ts';

/** Tells which places of the index are of lessons that fit. Rejects when these can't be fetched. */
export async function placesOf(
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
