import { useEffect, useState } from 'preact/hooks';
import type { DeckLesson } from '../../catalog/review-deck.ts';
import type { Learner } from '../../device/learner.ts';
import { href } from '../../primitives/href.ts';
import type { SituationSheet } from '../../site/situation-sheets.ts';
import { beforeAddress, beforeIn } from './before-address.ts';
import { Preparing } from './Preparing.tsx';
import { SituationList } from './SituationList.tsx';

interface Props {
  learner: Learner;
  deck: readonly DeckLesson[] | undefined;
  situations: readonly SituationSheet[];
  onReload(): void;
}

/** Getting ready for a call: which one it is, and then what fits. The address has both choices, so that Back undoes one. */
export function BeforeApp({ learner, deck, situations, onReload }: Props) {
  const [{ situation: wanted, minutes }, setWanted] = useState(() => beforeIn(location.search));
  useEffect(() => {
    const read = (): void => setWanted(beforeIn(location.search));
    addEventListener('popstate', read);
    return () => removeEventListener('popstate', read);
  }, []);

  const situation = situations.find(({ id }) => id === wanted);
  if (!situation)
    return (
      <SituationList
        situations={situations}
        minutes={minutes}
        unknown={wanted !== undefined}
        onChoose={({ id }) => {
          history.pushState(null, '', beforeAddress(id, minutes));
          setWanted({ situation: id, minutes });
          scrollTo(0, 0);
        }}
      />
    );
  return (
    <>
      <p class="before-back no-print">
        <a class="lone-link" href={href('/before/')}>
          Another call
        </a>
      </p>
      <Preparing
        key={situation.id}
        learner={learner}
        deck={deck}
        situation={situation}
        minutes={minutes}
        onMinutes={(chosen) => {
          history.replaceState(null, '', beforeAddress(situation.id, chosen));
          setWanted({ situation: situation.id, minutes: chosen });
        }}
        onReload={onReload}
      />
    </>
  );
}
