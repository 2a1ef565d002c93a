import type { z } from 'zod';
import type { option } from './base.ts';
import { type Mark, markOf, OptionRow } from './OptionRow.tsx';
import { Passage, Prose } from './Prose.tsx';

type Option = z.output<typeof option>;

interface Props {
  options: readonly Option[];
  order: readonly string[];
  type: 'radio' | 'checkbox';
  name: string;
  chosen: readonly string[];
  /** The ids chosen at each checked try, first to last. */
  tries: readonly (readonly string[])[];
  done: boolean;
  onToggle(id: string): void;
}

/** Options with the reason below each one that was tried, and below all of them at the end. */
export function Options({ options, order, type, name, chosen, tries, done, onToggle }: Props) {
  const inOrder = order.map((id) => options.find((entry) => entry.id === id)).filter((entry) => entry !== undefined);
  return (
    <ul class="options">
      {inOrder.map(({ id, text, correct, why }) => {
        const triedAt = tries.findIndex((ids) => ids.includes(id));
        const mark = markOf(correct, triedAt !== -1, done);
        return (
          <OptionRow
            key={id}
            id={id}
            type={type}
            name={name}
            checked={chosen.includes(id)}
            locked={done || (type === 'checkbox' && mark === 'right')}
            mark={mark}
            verdict={mark && word(mark, type, triedAt, tries.length)}
            why={done || triedAt !== -1 ? why : undefined}
            onToggle={() => onToggle(id)}
          >
            <Prose text={text} />
          </OptionRow>
        );
      })}
    </ul>
  );
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
