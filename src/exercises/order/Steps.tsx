import { useEffect } from 'preact/hooks';
import type { ViewProps } from '../kind.ts';
import { MovableList } from '../MovableList.tsx';
import { Passage, Prose } from '../Prose.tsx';
import { plainText } from '../prose.ts';
import { Said, useSaid } from '../Said.tsx';
import { Sign } from '../Sign.tsx';
import { brokenConstraints, type OrderResponse } from './grade.ts';
import { HowTo } from './HowTo.tsx';
import { Notes } from './Notes.tsx';
import { opening } from './opening.ts';
import { Place } from './Place.tsx';
import { startOrder } from './places.ts';
import type { Order } from './schema.ts';
import { afterTap } from './tap-words.ts';
import { usePlaces } from './use-places.ts';

/** The steps as one list, which is put in order by taps or by moves, and in the end stands in a right order itself. */
export function Steps({ exercise, draft, tries, done, order, name, onDraft }: ViewProps<Order, OrderResponse>) {
  const [told, setTold] = useSaid();
  // What a tap led to is over with the next try, which has words of its own.
  useEffect(() => setTold(''), [tries.length]);
  const { steps, before, why } = exercise;
  const places = usePlaces({ start: startOrder(order, before), draft, done, onDraft });
  const last = tries.at(-1);
  const broken = last ? brokenConstraints(before, last) : [];
  const isMissed = done && broken.length > 0;
  const proseOf = (id: string) => steps.find((step) => step.id === id)?.text ?? '';
  const textOf = (id: string): string => plainText(proseOf(id));
  const nameOf = (id: string): string => `“${opening(textOf(id))}”`;
  const markOf = (id: string) => {
    if (broken.some(({ first, next }) => first === id || next === id)) return done ? 'missed' : 'wrong';
    return done ? 'right' : undefined;
  };

  const tap = (id: string): void => {
    const now = places.tap(id);
    if (now) setTold(afterTap({ id, now, all: steps.length, nameOf }));
  };
  const move = (id: string, to: number, how: 'button' | 'drag'): void => {
    const now = places.move(id, to);
    if (how === 'button') setTold(`${nameOf(id)} is now step ${now.indexOf(id) + 1} of ${now.length}.`);
  };
  const startOver = (): void => {
    places.clear();
    setTold('No step has a number now.');
  };

  return (
    <>
      {done ? (
        <p class="head how">{isMissed ? 'One right order:' : 'Your order:'}</p>
      ) : (
        <HowTo hasBegun={places.placed.length > 0} onStartOver={startOver} />
      )}
      <MovableList
        ids={isMissed ? steps.map(({ id }) => id) : places.shown}
        lead={(id, index) => {
          const number = done ? index + 1 : places.placed.indexOf(id) + 1;
          return (
            <Place
              name={`${name}-${id}`}
              number={number}
              describedBy={broken.some(({ first }) => first === id) ? `${name}-${id}-notes` : undefined}
              onTap={done ? undefined : () => tap(id)}
            />
          );
        }}
        row={(id) => (
          <>
            {markOf(id) === 'right' && (
              <span class="fits">
                <Sign of="right" />{' '}
              </span>
            )}
            {markOf(id) === 'wrong' && (
              <span class="amiss">
                <Sign of="wrong" /> <span class="visually-hidden">Not there: </span>
              </span>
            )}
            <Prose text={proseOf(id)} />
          </>
        )}
        labelOf={done ? undefined : (id) => `${name}-${id}`}
        isOpen={(id) => !done && !places.placed.includes(id)}
        below={(id, index) => (
          <Notes
            id={`${name}-${id}-notes`}
            pairs={broken.filter(({ first }) => first === id)}
            had={isMissed && last?.steps[index] !== id ? (last?.steps.indexOf(id) ?? -1) + 1 : undefined}
            textOf={textOf}
          />
        )}
        nameOf={textOf}
        markOf={markOf}
        locked={done}
        paused={!places.canMove}
        isStill={!places.touched}
        onMove={move}
      />
      {/* The key keeps it what it is: Preact 10 would make the line above of it, and tell its words again as a new one. */}
      <p key="told" class="visually-hidden" role="status">
        <Said told={told} />
      </p>
      {done && <Passage class="solution" text={why} />}
    </>
  );
}
