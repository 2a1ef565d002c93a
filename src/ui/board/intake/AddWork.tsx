import { useState } from 'preact/hooks';
import { splitPayloads } from '../../../formats/link/split-payloads.ts';
import { FileField } from './FileField.tsx';

interface Props {
  /** What was wrong with what was brought last; empty if nothing. */
  problem: string;
  onText: (text: string) => void;
  onFiles: (files: readonly File[]) => void;
}

/** The ways in which work gets onto the board: by paste, files or a folder. */
export function AddWork({ problem, onText, onFiles }: Props) {
  const [text, setText] = useState('');
  const add = (pasted: string): void => {
    if (pasted.trim() === '') document.getElementById('incoming')?.focus();
    onText(pasted);
    setText('');
  };
  return (
    <div class="ways">
      <p class="field">
        <label for="incoming">Paste links, emails or a whole thread</label>
        <textarea
          id="incoming"
          rows={3}
          value={text}
          aria-describedby="incoming-problem"
          aria-invalid={problem !== ''}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
          onPaste={(event) => {
            const pasted = event.clipboardData?.getData('text/plain') ?? '';
            // Thousands of characters would only make the field slow, and what is whole needs no second step.
            if (splitPayloads('hand-in', pasted).length === 0) return;
            event.preventDefault();
            add(pasted);
          }}
        />
        <span class="problem" id="incoming-problem">
          {problem}
        </span>
        <button type="button" class="button" onClick={() => add(text)} data-action="add">
          Add to the board
        </button>
      </p>
      <div class="files">
        <FileField label="Choose files, or drop them anywhere on this page" onFiles={onFiles} />
        <FileField label="Choose a folder" folder onFiles={onFiles} />
      </div>
    </div>
  );
}
