import { useId, useState } from 'preact/hooks';
import { recentVisits } from '../../device/recent-visits.ts';
import { figure } from '../../primitives/count.ts';
import { href } from '../../primitives/href.ts';
import type { Found } from '../../search/read/find-places.ts';
import { noFilter, writeState } from '../../search/shared/lesson-filter.ts';
import { useAnnouncement } from '../kit/use-announcement.ts';
import { NothingFound } from './NothingFound.tsx';
import { QuickOption } from './QuickOption.tsx';
import { quickOptions } from './quick-options.ts';
import { SearchFailed } from './SearchFailed.tsx';
import { correctionWords, countWords } from './search-words.ts';
import { isShown, useSearch } from './use-search.ts';

const MOST = 8;

interface Props {
  /** What stands in the field already. */
  typed: string;
  close(): void;
}

/** A field over any page: what is found is chosen with the arrow keys, as in any combobox of the ARIA practices. */
export function QuickSearch({ typed, close }: Props) {
  const [input, setInput] = useState(typed);
  const [active, setActive] = useState(-1);
  const id = useId();
  const search = useSearch(input, { most: MOST });
  const isEmpty = input.trim() === '';
  const isDone = isShown(search);
  const library = href(`/library/${writeState({ ...noFilter, query: input.trim() })}`);
  const options = quickOptions(isEmpty ? undefined : search.found, recentVisits());
  const chosen = options[active];
  const target = chosen ? href(chosen.path) : library;
  const isNothing = !isEmpty && isDone && options.length === 0;
  const said = useAnnouncement(isEmpty || !isDone ? '' : countWords(search.found));

  const move = (step: number): void => {
    if (options.length > 0) setActive((before) => (before + step + options.length) % options.length);
  };
  const actions: Readonly<Record<string, () => void>> = {
    ArrowDown: () => move(1),
    ArrowUp: () => move(active < 0 ? 0 : -1),
    Enter: () => {
      // The place may be on this very page.
      close();
      location.assign(target);
    },
    // In Chromium 156 Escape empties a field for searching, and does nothing else.
    Escape: close,
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const act = Object.hasOwn(actions, event.key) ? actions[event.key] : undefined;
    // While a word is being composed, keys belong to the input method. Safari says so of all but the Enter that ends it
    // (https://bugs.webkit.org/show_bug.cgi?id=165004).
    // Safari sends the Enter that ends a composition after its end (https://bugs.webkit.org/show_bug.cgi?id=165004).
    if (!act || event.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    act();
  };

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
          aria-activedescendant={active >= 0 && active < options.length ? `${id}option${active}` : undefined}
          placeholder="A buyer’s words"
          autocomplete="off"
          spellcheck={false}
          maxLength={300}
          value={input}
          onInput={({ currentTarget }) => {
            setInput(currentTarget.value);
            setActive(-1);
          }}
          onKeyDown={onKeyDown}
        />
        <button type="button" class="button quiet" onClick={close}>
          Close
        </button>
      </div>
      {options.length > 0 && <p class="group">{headline(isEmpty ? undefined : search.found)}</p>}
      <div id={`${id}list`} role="listbox" aria-label={isEmpty ? 'Looked at lately' : 'Places found'} class="places">
        {options.map((option, at) => (
          <QuickOption
            key={option.key}
            id={`${id}option${at}`}
            option={option}
            isActive={at === active}
            onPoint={() => setActive(at)}
          />
        ))}
      </div>
      {search.status === 'failed' && <SearchFailed retry={search.retry} />}
      {isNothing && <NothingFound input={search.input} />}
      <p class="foot">
        <a href={library}>{libraryWords(isEmpty, search.found)}</a>
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
  return allCount > MOST ? `See all ${figure(allCount)} in the library` : 'Open in the library';
};

const headline = (found: Found | undefined): string =>
  found ? `${countWords(found)} ${correctionWords(found)}` : 'Looked at lately';
