import type { Kind, ViewProps } from '../kind.ts';
import { MovableList } from '../MovableList.tsx';
import { Passage, Prose } from '../Prose.tsx';
import { plainText } from '../prose.ts';
import { Said, useSaid } from '../Said.tsx';
import { brokenConstraints, grader, moved, type OrderResponse } from './grade.ts';
import type { Order } from './schema.ts';

export const kind: Kind<Order, OrderResponse> = {
  label: () => 'Put in order',
  grader,
  shuffles: ({ steps }) => steps.map(({ id }) => id),
  Solution: ({ exercise: { steps, before, why } }) => (
    <>
      <ol>
        {steps.map(({ id, text }) => (
          <li key={id}>
            <Prose text={text} />
          </li>
        ))}
      </ol>
      <ul>
        {before.map((entry) => (
          <li key={`${entry.first} ${entry.next}`}>
            <Passage text={entry.why} />
          </li>
        ))}
      </ul>
      <Passage text={why} />
    </>
  ),
  View: Steps,
};

function Steps({ exercise, draft, tries, done, order, name, onDraft }: ViewProps<Order, OrderResponse>) {
  const [told, setTold] = useSaid();
  const { steps, before, why } = exercise;
  const shown = complete(draft.steps, startOrder(order, before));
  const last = tries.at(-1);
  const broken = last ? brokenConstraints(before, last) : [];
  const proseOf = (id: string) => steps.find((step) => step.id === id)?.text ?? '';
  const textOf = (id: string): string => plainText(proseOf(id));

  const move = (id: string, to: number, how: 'button' | 'drag'): void => {
    const next = moved(shown, id, to - shown.indexOf(id));
    onDraft({ steps: next });
    if (how === 'button') setTold(`${textOf(id)} is now step ${next.indexOf(id) + 1} of ${next.length}.`);
  };

  return (
    <>
      <MovableList
        ids={shown}
        row={(id) => <Prose text={proseOf(id)} />}
        nameOf={textOf}
        markOf={(id) => (last && isIn(broken, id) ? 'wrong' : undefined)}
        locked={done}
        onMove={move}
      />
      <p class="visually-hidden" role="status">
        <Said told={told} />
      </p>
      {broken.length > 0 && (
        <ul class="pairs" id={`${name}-pairs`}>
          {broken.map((pair) => (
            <li key={`${pair.first} ${pair.next}`}>
              <Passage
                lead={
                  <strong>
                    “{quoted(textOf(pair.first))}” comes before “{quoted(textOf(pair.next))}”.{' '}
                  </strong>
                }
                text={pair.why}
              />
            </li>
          ))}
        </ul>
      )}
      {done && (
        <Passage
          class="solution"
          lead={
            broken.length > 0 && (
              <strong>One right order: {steps.map(({ text }) => plainText(text)).join(' → ')}. </strong>
            )
          }
          text={why}
        />
      )}
    </>
  );
}

/** A sentence inside another one, which brings its own full stop. */
const quoted = (sentence: string): string => sentence.replace(/\.$/, '');

const isIn = (pairs: Order['before'], id: string): boolean =>
  pairs.some(({ first, next }) => first === id || next === id);

/** All steps once each: those of the draft that still exist, then the ones that have come since. */
const complete = (draft: readonly string[], order: readonly string[]): string[] =>
  draft.length === 0
    ? [...order]
    : [...draft.filter((id) => order.includes(id)), ...order.filter((id) => !draft.includes(id))];

/** A shuffled order that is right by chance would leave nothing to do. */
const startOrder = (order: readonly string[], before: Order['before']): readonly string[] =>
  brokenConstraints(before, { steps: order }).length === 0 ? order.toReversed() : order;
