import { NothingFound } from '../search/NothingFound.tsx';
import { SearchFailed } from '../search/SearchFailed.tsx';
import { correctionWords, countWords } from '../search/search-words.ts';
import { isShown, type SearchState } from '../search/use-search.ts';
import { LibraryHits } from './LibraryHits.tsx';

type Search = SearchState & { retry: () => void };

export const searchWords = (search: SearchState): string => (isShown(search) ? countWords(search.found) : '');

export function LibraryOutcome({ search, onMore }: { search: Search; onMore: () => void }) {
  if (search.status === 'failed') return <SearchFailed retry={search.retry} />;
  if (!isShown(search)) return null;
  const { all, allCount, some } = search.found;
  const correction = correctionWords(search.found);
  return (
    <div aria-busy={search.status === 'searching'}>
      {correction !== '' && <p class="correction">{correction}</p>}
      <LibraryHits places={all} />
      {allCount > all.length && (
        <button type="button" class="button quiet" onClick={onMore}>
          Show more
        </button>
      )}
      {some.length > 0 && (
        <>
          <h2 class="some">Places with some of these words</h2>
          <LibraryHits places={some} />
        </>
      )}
      {allCount + some.length === 0 && <NothingFound input={search.input} />}
    </div>
  );
}
