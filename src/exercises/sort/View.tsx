import type { Kind, ViewProps } from '../kind.ts';
import { Part, Parts } from '../Parts.tsx';
import { Passage, Prose } from '../Prose.tsx';
import { Sign } from '../Sign.tsx';
import { chosenIn } from '../text-map.ts';
import { grader, type SortResponse } from './grade.ts';
import type { Sort } from './schema.ts';

export const kind: Kind<Sort, SortResponse> = {
  label: () => 'Sort into groups',
  grader,
  shuffles: ({ cards }) => cards.map(({ id }) => id),
  Solution: ({ exercise: { groups, cards } }) => (
    <ul>
      {cards.map(({ id, text, group, why }) => (
        <li key={id}>
          <Prose text={text} /> <strong>{groups.find((entry) => entry.id === group)?.name}.</strong>{' '}
          <Passage text={why} />
        </li>
      ))}
    </ul>
  ),
  View: Cards,
};

function Cards({
  exercise: { groups, cards },
  draft,
  tries,
  done,
  order,
  name,
  onDraft,
}: ViewProps<Sort, SortResponse>) {
  const last = tries.at(-1);
  const inOrder = order.map((id) => cards.find((card) => card.id === id)).filter((card) => card !== undefined);
  return (
    <Parts>
      {inOrder.map(({ id, text, group, why }) => {
        const tried = last && chosenIn(last.groups, id);
        const right = tried === group;
        const locked = done || right;
        const mark = tried === undefined ? undefined : right ? 'right' : 'wrong';
        return (
          <Part key={id} id={id} mark={mark}>
            <div role="radiogroup" aria-labelledby={`${name}-${id}`} aria-describedby={mark && `${name}-${id}-why`}>
              <p id={`${name}-${id}`}>
                <Prose text={text} />
              </p>
              <p class="groups">
                {groups.map((entry) => (
                  <label key={entry.id}>
                    <input
                      type="radio"
                      autocomplete="off"
                      name={`${name}-${id}`}
                      checked={chosenIn(draft.groups, id) === entry.id}
                      aria-disabled={locked || undefined}
                      onClick={(event) => locked && event.preventDefault()}
                      onChange={() => !locked && onDraft({ groups: { ...draft.groups, [id]: entry.id } })}
                    />
                    <span>{entry.name}</span>
                  </label>
                ))}
              </p>
            </div>
            {(right || done) && (
              <Passage
                class="why"
                id={`${name}-${id}-why`}
                lead={
                  <strong class="fits">
                    <Sign of="right" /> {right ? 'Yes.' : `${groups.find((entry) => entry.id === group)?.name}.`}{' '}
                  </strong>
                }
                text={why}
              />
            )}
            {mark === 'wrong' && !done && (
              <p class="why" id={`${name}-${id}-why`}>
                <strong>
                  <Sign of="wrong" /> Not this group.
                </strong>
              </p>
            )}
          </Part>
        );
      })}
    </Parts>
  );
}
