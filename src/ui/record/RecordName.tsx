import { useState } from 'preact/hooks';
import { tooLong } from '../../primitives/too-long.ts';
import { wholeText } from '../../primitives/whole-text.ts';
import { forgetName, rememberedName, rememberName } from './record-name.ts';

interface Props {
  name: string;
  onName: (name: string) => void;
}

const MOST_LETTERS = 60;

/** Whose record it is; typed for the paper, and kept only when that is ticked. */
export function RecordName({ name, onName }: Props) {
  const [isKept, setKept] = useState(() => rememberedName() !== '');
  const excess = tooLong(name.trim(), MOST_LETTERS);
  const change = (next: string): void => {
    onName(next);
    if (isKept) rememberName(next);
  };
  const keep = (wanted: boolean): void => {
    setKept(wanted);
    if (wanted) rememberName(name);
    else forgetName();
  };
  return (
    <div class="record-name no-print">
      <label class="field">
        <span>Your name, as you want it printed</span>
        <input
          type="text"
          autocomplete="name"
          value={name}
          onInput={({ currentTarget }) => change(wholeText(currentTarget.value))}
          aria-invalid={excess !== undefined}
          aria-describedby="record-name-problem"
        />
      </label>
      <p class="problem" role="status" id="record-name-problem">
        {excess}
      </p>
      <label class="keep">
        <input
          type="checkbox"
          autocomplete="off"
          checked={isKept}
          onChange={({ currentTarget }) => keep(currentTarget.checked)}
        />
        <span>Remember it in this browser</span>
      </label>
      <p class="act">
        <button type="button" class="button" onClick={() => print()}>
          Print
        </button>
        <span class="soft">Without a name, you get a blank line to sign.</span>
      </p>
    </div>
  );
}
