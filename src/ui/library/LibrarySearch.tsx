import { useEffect, useState } from 'preact/hooks';
import type { OpenIndex } from '../../search/read/open-index.ts';
import { fits, isFiltered, noFilter, writeState } from '../../search/shared/lesson-filter.ts';
import type { LibraryChoices } from '../../site/library-choices.ts';
import { useAnnouncement } from '../kit/use-announcement.ts';
import type { PageProgress } from '../listing/follow-progress.ts';
import type { PageLesson } from '../listing/page-lessons.ts';
import { openSiteIndex } from '../search/search-client.ts';
import { useSearch } from '../search/use-search.ts';
import { LibraryFilters } from './LibraryFilters.tsx';
import { announcedWords, LibraryOutcome, searchWords } from './LibraryOutcome.tsx';
import { showLessons } from './show-lessons.ts';
import { useLibraryState } from './use-library-state.ts';
import { useReached } from './use-reached.ts';
import { useReturn } from './use-return.ts';

interface Props {
  /** All that the page lists, in its order. */
  lessons: readonly PageLesson<'library'>[];
  choices: LibraryChoices;
  /** Undefined at build. */
  progress?: PageProgress | undefined;
}

const A_PAGE = 10;

/** The library's field and filters, and what they find. The list of lessons below is the page's own. */
export function LibrarySearch({ lessons, choices, progress }: Props) {
  const { state, isRead, unknown, change } = useLibraryState(valuesOf(choices));
  const statusOf = useReached(progress);
  const isSearching = state.query.trim() !== '';
  const [most, setMost] = useState(A_PAGE);
  const [shown, setShown] = useState(lessons.length);
  const search = useSearch(state.query, {
    most,
    filter: writeState({ ...state, query: '', sort: '' }),
    ...(isFiltered(state) && {
      wanted: (index) =>
        placesOf(
          index,
          lessons.filter((lesson) => fits(lesson, statusOf(lesson.id), state)),
        ),
    }),
  });
  const isFound = search.status === 'done' && search.input === state.query;
  useReturn({ most, setMost, isReady: isRead && (isFound || !isSearching) });
  useEffect(() => setShown(showLessons(lessons, statusOf, state)), [lessons, statusOf, state]);

  const words = isSearching ? searchWords(search) : `${shown} of ${lessons.length} lessons`;
  const said = useAnnouncement(isSearching ? announcedWords(search) : isFiltered(state) ? words : '');
  return (
    <search class="library-search">
      <form onSubmit={(event) => event.preventDefault()}>
        <label class="query">
          <span>Search the lessons</span>
          <input
            type="search"
            name="q"
            value={state.query}
            autocomplete="off"
            spellcheck={false}
            maxLength={300}
            placeholder="What did they say?"
            onFocus={() => void openSiteIndex().catch(() => {})}
            onInput={({ currentTarget }) => {
              setMost(A_PAGE);
              change({ query: currentTarget.value });
            }}
          />
        </label>
        <LibraryFilters choices={choices} state={state} change={change} />
      </form>
      <div class="outcome">
        <p data-result-count>{words}</p>
        {(isFiltered(state) || isSearching) && (
          <button type="button" class="link-button" onClick={() => change(noFilter)}>
            Show all lessons
          </button>
        )}
      </div>
      {unknown.length > 0 && (
        <p data-notice="unknown-filter">
          This address asked for {unknown.join(' and ')}, which this library doesn’t have, so that part was left out.
        </p>
      )}
      {isSearching && <LibraryOutcome search={search} onMore={() => setMost(most + A_PAGE)} />}
      <p class="visually-hidden" role="status">
        {said}
      </p>
    </search>
  );
}

/** Tells which places are of these lessons. */
async function placesOf(
  index: OpenIndex,
  lessons: readonly PageLesson<'library'>[],
): Promise<(document: number) => boolean> {
  const wanted = new Set<string | undefined>(lessons.map(({ id }) => id));
  const lessonOf = await index.lessons();
  return (document) => wanted.has(lessonOf[document]);
}

const valuesOf = (choices: LibraryChoices) => ({
  module: choices.module.map(({ value }) => value),
  skill: choices.skill.map(({ value }) => value),
  level: choices.level.map(({ value }) => value),
  minutes: choices.minutes.map(({ value }) => value),
  status: choices.status.map(({ value }) => value),
  sort: choices.sort.map(({ value }) => value),
});
