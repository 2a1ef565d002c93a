import { useId } from 'preact/hooks';
import { isPlainHttp } from '../../device/plain-http.ts';
import { tooLong } from '../../primitives/too-long.ts';
import { wholeText } from '../../primitives/whole-text.ts';
import type { Part, Selection } from '../../team/hand-in/hand-in-parts.ts';
import type { PreviewPart } from '../../team/hand-in/hand-in-preview.ts';
import { sharesInWords } from '../../team/hand-in/shares-in-words.ts';
import { PartChoice } from './PartChoice.tsx';

interface Props {
  preview: readonly PreviewPart[];
  name: string;
  selection: Selection;
  isBusy: boolean;
  /** Whether the choice was asked for, and is not to be unfolded first. */
  isChanging: boolean;
  onName: (name: string) => void;
  onSelection: (selection: Selection) => void;
  onPack: () => void;
}

const MOST_LETTERS = 60;

/** What will be shared, part by part and field by field, and the choice of it. */
export function HandInForm({ preview, name, selection, isBusy, isChanging, onName, onSelection, onPack }: Props) {
  const id = useId();
  const { parts, leftOut } = selection;
  const excess = tooLong(name.trim(), MOST_LETTERS);
  const submit = (event: Event): void => {
    event.preventDefault();
    if (excess === undefined) onPack();
    else document.getElementById(`${id}-name`)?.focus();
  };
  return (
    <form class="hand-in" onSubmit={submit} data-hand-in="choice">
      <p class="field">
        <label for={`${id}-name`}>Your name</label>
        <input
          id={`${id}-name`}
          type="text"
          autocomplete="name"
          value={name}
          onInput={({ currentTarget }) => onName(wholeText(currentTarget.value))}
          aria-invalid={excess !== undefined}
          aria-describedby={`${id}-hint ${id}-problem`}
        />
        <span class="problem" id={`${id}-problem`} role="status">
          {excess}
        </span>
        <span class="soft" id={`${id}-hint`}>
          The way your trainer knows you. This browser remembers it for next time.
        </span>
      </p>
      <p class="summary" data-shares>
        You share {sharesInWords(preview, document.documentElement.lang)}.
      </p>
      <p class="act">
        <button type="submit" class="button" aria-busy={isBusy} data-action="pack">
          Make the hand-in
        </button>
        <span class="soft">Nothing leaves this browser yet.</span>
      </p>
      <details class="choice-of-parts" open={isChanging}>
        <summary>Choose what to share</summary>
        <fieldset>
          <legend class="visually-hidden">What you share</legend>
          <p class="soft">Untick anything you’d rather keep to yourself. Only what’s listed as shared goes out.</p>
          <ul class="shares">
            {preview.map((part) => (
              <PartChoice
                key={part.part}
                preview={part}
                leftOut={leftOut}
                onPart={(changed, shared) => onSelection({ leftOut, parts: changedSet(parts, changed, shared) })}
                onItem={(key, shared) => onSelection({ parts, leftOut: changedSet(leftOut, key, !shared) })}
              />
            ))}
          </ul>
          <p class="soft">
            Unticking a lesson leaves out everything in it. Always included: which assignment this is, the time on this
            device, {isPlainHttp() ? 'and ' : ''}which versions of the lessons you had
            {isPlainHttp() ? '' : ', and this browser’s signature'}.
          </p>
        </fieldset>
      </details>
      <WhatItTells />
    </form>
  );
}

function changedSet<T extends Part | string>(set: ReadonlySet<T>, entry: T, isIn: boolean): Set<T> {
  const changed = new Set(set);
  if (isIn) changed.add(entry);
  else changed.delete(entry);
  return changed;
}

const WhatItTells = () => (
  <details class="promise">
    <summary>What your trainer can and can’t tell</summary>
    <ul>
      <li>They see what you share, and nothing else you did.</li>
      <li>
        {isPlainHttp()
          ? 'They can’t tell if it was changed after it left this browser: browsers sign only if the site’s address starts with https://, and this one starts with http://.'
          : 'They can tell if it was changed after it left this browser, and which hand-ins come from the same browser.'}
      </li>
      <li>
        They can’t tell who was typing, if someone helped, or if this device’s clock was right. It’s all this browser’s
        word.
      </li>
      <li>Anyone who gets the link or the file can read it, just like a letter.</li>
    </ul>
  </details>
);
