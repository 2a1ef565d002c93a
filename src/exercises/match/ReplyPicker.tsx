import { useRef } from 'preact/hooks';
import { Prose } from '../Prose.tsx';
import type { Match } from './schema.ts';

interface Props {
  /** Unique in the page, and the id of the prompt. */
  name: string;
  prompt: Match['prompts'][number]['text'];
  replies: Match['replies'];
  chosen: string | undefined;
  /** What other prompts have. One reply may serve two. */
  used: readonly string[];
  onChoose(reply: string): void;
}

/**
 * A button that shows the chosen reply, and a sheet with all of them in full. The browser opens and closes the sheet and
 * gives the focus back, so that one can choose before the script is there.
 */
export function ReplyPicker({ name, prompt, replies, chosen, used, onChoose }: Props) {
  const sheet = useRef<HTMLDivElement>(null);
  const close = (): void => sheet.current?.hidePopover();
  return (
    <>
      <button
        type="button"
        class="reply"
        id={`${name}-reply`}
        popovertarget={`${name}-sheet`}
        aria-labelledby={`${name} ${name}-reply`}
        data-chosen={chosen}
      >
        {replies.find(({ id }) => id === chosen)?.text ?? 'Choose a reply'}
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
        <p>
          <Prose text={prompt} />
        </p>
        {replies.map(({ id, text }, index) => (
          <label key={id}>
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
              {text}
              {used.includes(id) && <small>Used already</small>}
            </span>
          </label>
        ))}
        <button type="button" class="button quiet" popovertarget={`${name}-sheet`} popovertargetaction="hide">
          Close
        </button>
      </div>
    </>
  );
}
