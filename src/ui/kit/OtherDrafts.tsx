import { useRef } from 'preact/hooks';
import { useFocusWithChange } from '../../exercises/use-focus.ts';
import type { Draft } from '../../log/draft.ts';
import { inWords } from './time-in-words.ts';

/** Something else that was begun at the same place. */
export interface OtherDraft {
  draft: Draft;
  /** What tells it from others. */
  words: string;
  /** False when it answers an earlier wording, so that one can only read it. */
  fits: boolean;
}

interface Props {
  drafts: readonly OtherDraft[];
  onGoOn(draft: Draft): void;
  onDrop(draft: Draft): void;
}

/** What was begun at the same place in other tabs, so that none takes the place of another unseen. */
export function OtherDrafts({ drafts, onGoOn, onDrop }: Props) {
  const place = useRef<HTMLElement>(null);
  const focusWithChange = useFocusWithChange();
  const then = (act: () => void): void => {
    act();
    focusWithChange(() => place.current);
  };
  return (
    <section class="other-drafts" tabIndex={-1} ref={place} aria-label="Also started here">
      {drafts.map(({ draft, words, fits }) => (
        <div key={`${draft.writer} ${draft.at}`}>
          <p>
            {fits ? 'You also started this in another tab' : 'You started this before it changed'}, last on{' '}
            {inWords(draft.at)}:
          </p>
          <blockquote>{words}</blockquote>
          <p class="act">
            {fits && (
              <button type="button" class="button quiet" onClick={() => then(() => onGoOn(draft))}>
                Continue with this one
              </button>
            )}
            <button type="button" class="button quiet" onClick={() => then(() => onDrop(draft))}>
              Discard it
            </button>
          </p>
        </div>
      ))}
    </section>
  );
}
