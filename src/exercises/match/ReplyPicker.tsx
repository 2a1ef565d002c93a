import { useRef } from 'preact/hooks';
import { Prose } from '../Prose.tsx';
import type { Match } from './schema.ts';

interface Props {
  /** Unique in the page, and the id of the prompt. */
  name: string;
  prompt: Match['prompts'][number]['text'];
  replies: Match['replies'];
  chosen: string | undefined;
  /** The id of what is said of it. */
  describedBy: string | undefined;
  /** What other prompts have. One reply may serve two. */
  used: readonly string[];
  onChoose(reply: string): void;
}

/**
 * A button that shows the chosen reply, and a sheet with all of them in full. The browser opens and closes the sheet and
 * gives the focus back, so that one can choose before the script is there.
 */
export function ReplyPicker({ name, prompt, replies, chosen, describedBy, used, onChoose }: Props) {
  const opener = useRef<HTMLButtonElement>(null);
  const sheet = useRef<HTMLDivElement>(null);
  const close = (): void => {
    sheet.current?.hidePopover();
    // Where words are pressed, the focus has left the sheet already, and the browser does not bring it back.
    opener.current?.focus();
  };
  return (
    <>
      <button
        type="button"
        ref={opener}
        class="button quiet reply"
        id={`${name}-reply`}
        popovertarget={`${name}-sheet`}
        aria-labelledby={`${name} ${name}-reply`}
        aria-describedby={describedBy}
        data-chosen={chosen}
      >
        <span>{replies.find(({ id }) => id === chosen)?.text ?? 'Choose a reply'}</span>
        <span aria-hidden="true">▾</span>
      </button>
      <div
        class="reply-sheet"
        popover="auto"
        id={`${name}-sheet`}
        role="radiogroup"
        aria-labelledby={name}
        ref={sheet}
        // Arrow keys go through the replies and choose as they go; they count no clicks.
        onClick={({ detail, target }) => detail > 0 && target instanceof Element && target.closest('label') && close()}
        onKeyDown={(event) => {
          const { key, target } = event;
          if ((key !== 'Enter' && key !== ' ') || !(target instanceof HTMLInputElement)) return;
          event.preventDefault();
          target.click();
          close();
        }}
      >
        <strong>
          <Prose text={prompt} />
        </strong>
        {replies.map(({ id, text }, index) => (
          <div key={id} class="option">
            <label>
              <input
                type="radio"
                autocomplete="off"
                name={name}
                value={id}
                autofocus={chosen ? id === chosen : index === 0}
                checked={id === chosen}
                onChange={() => onChoose(id)}
              />
              <span>
                {text} {used.includes(id) && <small>(used already)</small>}
              </span>
            </label>
          </div>
        ))}
        <p>
          <button type="button" class="button quiet" popovertarget={`${name}-sheet`} popovertargetaction="hide">
            Close
          </button>
        </p>
      </div>
    </>
  );
}
