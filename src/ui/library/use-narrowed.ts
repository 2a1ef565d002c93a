import { useEffect, useMemo } from 'preact/hooks';
import { fits, isFiltered, type LibraryState } from '../../search/shared/lesson-filter.ts';
import type { PageLesson } from '../listing/page-lessons.ts';
import { useCourseLessons } from '../listing/use-course-lessons.ts';
import { showLessons, showList } from './show-lessons.ts';
import type { ReachedStatus } from './use-reached.ts';

type Lesson = PageLesson<'library'>;

export interface Narrowed {
  /** In a large library, whose page lists modules, what fits takes the place of its list. */
  isNarrowed: boolean;
  /** That is still to be fetched. */
  isWaiting: boolean;
  /** Undefined as long as there is nothing to choose from. */
  fitting: readonly Lesson[] | undefined;
  hasFailed: boolean;
  retry(): void;
}

/** The lessons that fit; a page that lists all of them (`here`) shows these and no others. */
export function useNarrowed(
  here: readonly Lesson[] | undefined,
  state: LibraryState,
  statusOf: ReachedStatus,
): Narrowed {
  const isListed = here !== undefined;
  const isNarrowed = !isListed && (isFiltered(state) || state.sort !== '');
  const { lessons, hasFailed, retry } = useCourseLessons('library', { here, isAsked: isNarrowed });
  const isSearching = state.query.trim() !== '';
  const fitting = useMemo(() => lessons && fittingOf(lessons, statusOf, state), [lessons, statusOf, state]);
  useEffect(() => {
    const isReplaced = isNarrowed && (lessons !== undefined || hasFailed);
    showList(!isSearching && !isReplaced);
    if (lessons && isListed) showLessons(lessons, statusOf, state);
  }, [lessons, statusOf, state, isListed, isSearching, isNarrowed, hasFailed]);
  return { isNarrowed, isWaiting: isNarrowed && fitting === undefined, fitting, hasFailed, retry };
}

/** "12 of 300 lessons", once that is known. */
export const narrowedWords = ({ isWaiting, fitting }: Narrowed, all: number): string =>
  isWaiting ? '' : `${fitting?.length ?? all} of ${all} lessons`;

function fittingOf(lessons: readonly Lesson[], statusOf: ReachedStatus, state: LibraryState): Lesson[] {
  const found = lessons.filter((lesson) => fits(lesson, statusOf(lesson.id), state));
  return state.sort === 'shortest' ? found.toSorted((a, b) => a.minutes - b.minutes) : found;
}
