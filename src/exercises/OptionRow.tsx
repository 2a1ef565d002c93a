import type { ComponentChildren } from 'preact';
import { Passage } from './Prose.tsx';
import type { Prose } from './prose.ts';

export type Mark = 'right' | 'wrong' | 'missed';

interface Props {
  id: string;
  /** `radio` for one best option, `checkbox` for all that apply. */
  type: 'radio' | 'checkbox';
  /** Unique in the page, for all options of the exercise. */
  name: string;
  checked: boolean;
  /** Can no longer be changed; it stays focusable, because `disabled` would drop the focus. */
  locked: boolean;
  mark: Mark | undefined;
  /** The verdict, before the reason. */
  verdict: string | undefined;
  /** Why it is right or wrong; undefined while that is not told. */
  why: Prose | undefined;
  children: ComponentChildren;
  onToggle(): void;
}

/** An option to choose, with the reason below it once that is told. */
export const OptionRow = ({ id, type, name, checked, locked, mark, verdict, why, children, onToggle }: Props) => (
  <li class="option" data-option={id} data-mark={mark}>
    <label>
      <input
        type={type}
        // Firefox brings a choice back by position, at the latest when a session is restored.
        autocomplete="off"
        name={name}
        value={id}
        checked={checked}
        aria-disabled={locked || undefined}
        aria-describedby={why === undefined ? undefined : `${name}-${id}-why`}
        onClick={(event) => locked && event.preventDefault()}
        onChange={() => !locked && onToggle()}
      />
      <span>{children}</span>
    </label>
    {why !== undefined && (
      <Passage class="why" id={`${name}-${id}-why`} lead={verdict && <strong>{verdict} </strong>} text={why} />
    )}
  </li>
);

/** How an option is marked: after a try that chose it, and at the end if it should have been chosen. */
export function markOf(correct: boolean, tried: boolean, done: boolean): Mark | undefined {
  if (correct) return tried ? 'right' : done ? 'missed' : undefined;
  return tried ? 'wrong' : undefined;
}
