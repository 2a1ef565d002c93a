import type { z } from 'zod';
import type { option } from './base.ts';
import type { PlaceVerdict } from './kind.ts';
import { type Mark, markOf, OptionRow } from './OptionRow.tsx';
import { OtherReasons, useOtherReasons } from './OtherReasons.tsx';
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
  /** Stands at the option that the last try chose; left out where that may be several. */
  verdict?: PlaceVerdict | undefined;
  onToggle(id: string): void;
}

/** Options with the reason below each one that was tried, and at the end below all of them. */
export function Options({ options, order, type, name, chosen, tries, done, verdict, onToggle }: Props) {
  const [open, toggle] = useOtherReasons(done);
  const inOrder = order.map((id) => options.find((entry) => entry.id === id)).filter((entry) => entry !== undefined);
  const rows = inOrder.map((entry) => {
    const triedAt = tries.findLastIndex((ids) => ids.includes(entry.id));
    const isLast = triedAt !== -1 && triedAt === tries.length - 1;
    return { ...entry, triedAt, isLast, mark: markOf(entry.correct, triedAt !== -1, done) };
  });
  return (
    <>
      <ul class="options" data-reasons={open ? 'all' : undefined}>
        {rows.map(({ id, text, correct, why, triedAt, isLast, mark }) => (
          <OptionRow
            key={id}
            id={id}
            type={type}
            name={name}
            checked={chosen.includes(id)}
            locked={done || (type === 'checkbox' && mark === 'right')}
            mark={mark}
            word={mark && word(mark, type, isLast)}
            isOpen={correct || isLast}
            verdict={isLast ? verdict : undefined}
            why={done || triedAt !== -1 ? why : undefined}
            onToggle={() => onToggle(id)}
          >
            <Prose text={text} />
          </OptionRow>
        ))}
      </ul>
      {done && rows.some(({ correct, isLast }) => !correct && !isLast) && (
        <OtherReasons open={open} onToggle={toggle} />
      )}
    </>
  );
}

function word(mark: Mark, type: Props['type'], isLast: boolean): string {
  if (mark === 'right') return 'Yes.';
  if (mark === 'missed') return type === 'radio' ? 'This one.' : 'This one too.';
  return isLast ? 'Not this one.' : 'Your first try.';
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
