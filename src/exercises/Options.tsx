import type { z } from 'zod';
import type { option } from './base.ts';
import { Passage, Prose } from './Prose.tsx';

type Option = z.output<typeof option>;

interface Props {
  options: readonly Option[];
  order: readonly string[];
  /** `radio` for one best option, `checkbox` for all that apply. */
  type: 'radio' | 'checkbox';
  name: string;
  chosen: readonly string[];
  /** The ids chosen at each checked try, first to last. */
  tries: readonly (readonly string[])[];
  done: boolean;
  onToggle(id: string): void;
}

/**
 * Options with the reason below each one that was tried, and below all of them at the end.
 * What can no longer be changed stays focusable, because `disabled` would drop the focus.
 */
export function Options({ options, order, type, name, chosen, tries, done, onToggle }: Props) {
  const inOrder = order.map((id) => options.find((entry) => entry.id === id)).filter((entry) => entry !== undefined);
  return (
    <ul class="options">
      {inOrder.map((entry) => {
        const triedAt = tries.findIndex((ids) => ids.includes(entry.id));
        const told = done || triedAt !== -1;
        const mark = told ? markOf(entry, triedAt !== -1, done) : undefined;
        const locked = done || (type === 'checkbox' && mark === 'right');
        return (
          <li key={entry.id} class="option" data-option={entry.id} data-mark={mark}>
            <label>
              <input
                type={type}
                name={name}
                value={entry.id}
                checked={chosen.includes(entry.id)}
                aria-disabled={locked || undefined}
                aria-describedby={told ? `${name}-${entry.id}-why` : undefined}
                onClick={(event) => locked && event.preventDefault()}
                onChange={() => !locked && onToggle(entry.id)}
              />
              <span>
                <Prose text={entry.text} />
              </span>
            </label>
            {told && (
              <Passage
                class="why"
                id={`${name}-${entry.id}-why`}
                lead={mark && <strong>{word(mark, type, triedAt, tries.length)} </strong>}
                text={entry.why}
              />
            )}
          </li>
        );
      })}
    </ul>
  );
}

type Mark = 'right' | 'wrong' | 'missed';

function markOf({ correct }: Option, tried: boolean, done: boolean): Mark | undefined {
  if (correct) return tried ? 'right' : done ? 'missed' : undefined;
  return tried ? 'wrong' : undefined;
}

function word(mark: Mark, type: Props['type'], triedAt: number, tries: number): string {
  if (mark === 'right') return 'Yes.';
  if (mark === 'missed') return type === 'radio' ? 'This one.' : 'This one too.';
  return tries > 1 && triedAt === 0 ? 'Your first try.' : 'Not this one.';
}

/** The options with their reasons, and the right ones marked. */
export const OptionsSolution = ({ exercise: { options } }: { exercise: { options: readonly Option[] } }) => (
  <ul>
    {options.map(({ id, text, correct, why }) => (
      <li key={id}>
        {correct && <strong>Right: </strong>}
        <Prose text={text} /> <Passage text={why} />
      </li>
    ))}
  </ul>
);

export const optionIds = ({ options }: { options: readonly Option[] }): string[] => options.map(({ id }) => id);
