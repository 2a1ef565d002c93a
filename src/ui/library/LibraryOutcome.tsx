import { AnswerCard } from '../search/AnswerCard.tsx';
import { NothingFound } from '../search/NothingFound.tsx';
import { SearchFailed } from '../search/SearchFailed.tsx';
import { correctionWords, countWords, saidWords } from '../search/search-words.ts';
import { isShown, type SearchState } from '../search/use-search.ts';
import { LibraryHits } from './LibraryHits.tsx';

type Search = SearchState & { retry: () => void };

export const searchWords = (search: SearchState): string => (isShown(search) ? countWords(search.found) : '');

/** The same as a screen reader says it. */
export const announcedWords = (search: SearchState): string => (isShown(search) ? saidWords(search.found) : '');

export function LibraryOutcome({ search, onMore }: { search: Search; onMore: () => void }) {
  if (search.status === 'failed') return <SearchFailed retry={search.retry} />;
  if (!isShown(search)) return null;
  const { all, allCount, some, answer } = search.found;
  const correction = correctionWords(search.found);
  return (
    <div aria-busy={search.status === 'searching' || undefined}>
      {answer && <AnswerCard answer={answer} />}
      {correction !== '' && <p class="correction">{correction}</p>}
      <LibraryHits places={all} />
      {allCount > all.length && (
        <button type="button" class="button quiet" onClick={onMore}>
          Show more
        </button>
      )}
      {all.length > 0 && some.length > 0 && <h2 class="some">Close matches</h2>}
      <LibraryHits places={some} />
      {allCount + some.length === 0 && <NothingFound input={search.input} />}
    </div>
  );
}
