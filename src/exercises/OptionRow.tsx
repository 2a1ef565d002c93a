import type { ComponentChildren } from 'preact';
import type { PlaceVerdict } from './kind.ts';
import { Passage } from './Prose.tsx';
import type { Prose } from './prose.ts';
import { Sign } from './Sign.tsx';

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
  /** What the mark means, before the reason. */
  word: string | undefined;
  /** Whether the reason is among those to read first. */
  isOpen: boolean;
  /** What came of the last try, in place of that word where this is what it chose. */
  verdict?: PlaceVerdict | undefined;
  /** Why it is right or wrong; undefined while that is not told. */
  why: Prose | undefined;
  /** What goes with the reason. */
  more?: ComponentChildren;
  children: ComponentChildren;
  onToggle(): void;
}

/** An option to choose, with the reason below it once that is told. */
export function OptionRow(props: Props) {
  const { id, type, name, checked, locked, mark, word, isOpen, verdict, why, more, children, onToggle } = props;
  const reason = why !== undefined && (
    <div class="reason">
      <Passage text={why} />
      {more}
    </div>
  );
  return (
    <li class="option" data-option={id} data-mark={mark} data-open={(reason && isOpen) || undefined}>
      <label>
        <input
          type={type}
          // Firefox brings a choice back by position, at the latest when a session is restored.
          autocomplete="off"
          name={name}
          value={id}
          checked={checked}
          aria-disabled={locked || undefined}
          aria-describedby={reason && mark ? `${name}-${id}-why` : undefined}
          onClick={(event) => locked && event.preventDefault()}
          onChange={() => !locked && onToggle()}
        />
        <span>{children}</span>
      </label>
      {reason && (
        <div class="why" id={`${name}-${id}-why`}>
          {verdict ? (
            verdict(reason)
          ) : (
            <>
              {mark && (
                <strong>
                  <Sign of={mark === 'wrong' ? 'wrong' : 'right'} /> {word}
                </strong>
              )}{' '}
              {reason}
            </>
          )}
        </div>
      )}
    </li>
  );
}

/** How an option is marked: after a try that chose it, and at the end if it should have been chosen. */
export function markOf(correct: boolean, tried: boolean, done: boolean): Mark | undefined {
  if (correct) return tried ? 'right' : done ? 'missed' : undefined;
  return tried ? 'wrong' : undefined;
}
