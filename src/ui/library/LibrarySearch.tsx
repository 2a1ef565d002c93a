import { useState } from 'preact/hooks';
import { isFiltered, noFilter } from '../../search/shared/lesson-filter.ts';
import type { LibraryChoices } from '../../site/library-choices.ts';
import { useAnnouncement } from '../kit/use-announcement.ts';
import type { PageProgress } from '../listing/follow-progress.ts';
import type { PageLesson } from '../listing/page-lessons.ts';
import { openSiteIndex } from '../search/search-client.ts';
import { useSearch } from '../search/use-search.ts';
import { LibraryFilters } from './LibraryFilters.tsx';
import { announcedWords, LibraryOutcome, searchWords } from './LibraryOutcome.tsx';
import { NarrowedLessons } from './NarrowedLessons.tsx';
import { useLibraryState } from './use-library-state.ts';
import { narrowedWords, useNarrowed } from './use-narrowed.ts';
import { useReached } from './use-reached.ts';
import { useReturn } from './use-return.ts';
import { useWanted } from './use-wanted.ts';

/** What the page hands on to its island. */
export interface LibraryData {
  choices: LibraryChoices;
  /** How many lessons there are. */
  count: number;
}

interface Props extends LibraryData {
  /** All that the page lists, in its order. Undefined at build, and where it lists modules. */
  lessons?: readonly PageLesson<'library'>[] | undefined;
  /** Undefined at build. */
  progress?: PageProgress | undefined;
}

const A_PAGE = 10;

/** The library's field and filters, and what they find. The list below is the page's own. */
export function LibrarySearch({ choices, count, lessons, progress }: Props) {
  const { state, isRead, unknown, change } = useLibraryState(valuesOf(choices));
  const statusOf = useReached(progress);
  const isSearching = state.query.trim() !== '';
  const [most, setMost] = useState(A_PAGE);
  const narrowed = useNarrowed(lessons, state, statusOf);
  const search = useSearch(state.query, { most, wanted: useWanted(state, statusOf) });
  const isFound = search.status === 'done' && search.input === state.query;
  useReturn({ most, setMost, isReady: isRead && (isSearching ? isFound : !narrowed.isWaiting) });
  const restart: typeof change = (part) => {
    setMost(A_PAGE);
    change(part);
  };
  const more = (): void => setMost(most + A_PAGE);

  const words = isSearching ? searchWords(search) : narrowedWords(narrowed, count);
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
            onInput={({ currentTarget }) => restart({ query: currentTarget.value })}
          />
        </label>
        <LibraryFilters choices={choices} state={state} change={restart} />
      </form>
      <div class="outcome">
        <p data-result-count>{words}</p>
        {(isFiltered(state) || isSearching) && (
          <button type="button" class="link-button" onClick={() => restart(noFilter)}>
            Show all lessons
          </button>
        )}
      </div>
      {unknown.length > 0 && (
        <p data-notice="unknown-filter">
          This address asked for {unknown.join(' and ')}, which this library doesn’t have, so that part was left out.
        </p>
      )}
      {isSearching ? (
        <LibraryOutcome search={search} onMore={more} />
      ) : (
        <NarrowedLessons narrowed={narrowed} choices={choices} statusOf={statusOf} most={most} onMore={more} />
      )}
      <p class="visually-hidden" role="status">
        {said}
      </p>
    </search>
  );
}

const valuesOf = (choices: LibraryChoices) => ({
  module: choices.module.map(({ value }) => value),
  skill: choices.skill.map(({ value }) => value),
  level: choices.level.map(({ value }) => value),
  minutes: choices.minutes.map(({ value }) => value),
  status: choices.status.map(({ value }) => value),
  sort: choices.sort.map(({ value }) => value),
});
