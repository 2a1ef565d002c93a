import { useId } from 'preact/hooks';
import { figure } from '../../primitives/count.ts';
import { href } from '../../primitives/href.ts';
import type { Found } from '../../search/read/find-places.ts';
import { noFilter, writeState } from '../../search/shared/lesson-filter.ts';
import { useAnnouncement } from '../kit/use-announcement.ts';
import { keyActions } from './key-actions.ts';
import { NothingFound } from './NothingFound.tsx';
import { QuickList } from './QuickList.tsx';
import { pathOf } from './quick-options.ts';
import { SearchFailed } from './SearchFailed.tsx';
import type { SearchReturn } from './search-return.ts';
import { correctionWords, countWords, saidWords } from './search-words.ts';
import { type Beginning, MOST_LISTED, useQuickSearch } from './use-quick-search.ts';
import { isShown } from './use-search.ts';

interface Props extends Beginning {
  /** Somebody is done with it. */
  close(): void;
  /** Somebody follows something that was found. */
  leave(search: SearchReturn): void;
}

/** A field over any page: what is found is chosen with the arrow keys, as in any combobox of the ARIA practices. */
export function QuickSearch({ close, leave, ...beginning }: Props) {
  const { input, isEmpty, search, options, choice, done, type, choose } = useQuickSearch(beginning, leave);
  const id = useId();
  const isFound = !isEmpty && isShown(search);
  const isNothing = isFound && search.found.allCount + search.found.some.length === 0;
  const library = href(`/library/${writeState({ ...noFilter, query: input.trim() })}`);
  const said = useAnnouncement(done || (isFound ? saidWords(search.found) : ''));

  const enter = (): void => {
    const option = options[choice.at];
    const path = option && pathOf(option);
    if (option && path === undefined) choose(option);
    else {
      // The place may be on this very page, so that the search is closed first.
      leave({ typed: input, key: option?.key ?? '' });
      location.assign(path === undefined ? library : href(path));
    }
  };
  const onKeyDown = keyActions({
    ArrowDown: () => choice.move(1),
    ArrowUp: () => choice.move(-1),
    Enter: enter,
    // In Chromium 156 Escape empties a field for searching, and does nothing else.
    Escape: close,
  });

  return (
    <div class="quick">
      <div class="line">
        <input
          type="search"
          role="combobox"
          aria-label="Search all lessons"
          aria-expanded={options.length > 0}
          aria-controls={`${id}list`}
          aria-autocomplete="list"
          aria-activedescendant={choice.at >= 0 ? `${id}option${choice.at}` : undefined}
          placeholder="What did they say?"
          autocomplete="off"
          spellcheck={false}
          maxLength={300}
          value={input}
          onInput={({ currentTarget }) => type(currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        <button type="button" class="button quiet" onClick={close}>
          Close
        </button>
      </div>
      <QuickList
        id={id}
        options={options}
        choice={choice}
        isOpening={isEmpty}
        headline={isFound && !isNothing ? `${countWords(search.found)} ${correctionWords(search.found)}` : ''}
        onChoose={choose}
      />
      {search.status === 'failed' && <SearchFailed retry={search.retry} />}
      {isNothing && <NothingFound input={search.input} />}
      <p class="foot">
        <a href={library}>{libraryWords(isEmpty, search.found)}</a>
        {isEmpty && <a href={href('/sayings/')}>What buyers say, by theme</a>}
        <span class="keys">Arrow keys to choose, Enter to open, Escape to close</span>
      </p>
      <p class="visually-hidden" role="status">
        {said}
      </p>
    </div>
  );
}

const libraryWords = (isEmpty: boolean, { allCount }: Found): string => {
  if (isEmpty) return 'Open the library';
  return allCount > MOST_LISTED ? `See all ${figure(allCount)} in the library` : 'Open in the library';
};
