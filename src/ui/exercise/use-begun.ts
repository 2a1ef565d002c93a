import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Person } from '../../device/learner.ts';
import type { Draft } from '../../log/draft.ts';
import { isFields } from '../../primitives/field-checks.ts';

/** What is kept of something begun at an exercise: the response, and the wording that it answers. */
export interface BegunResponse {
  revision: string;
  response: unknown;
  /** The id of the answer after which it was begun anew. */
  after?: string | undefined;
}

interface Options {
  drafts: Person['drafts'] | undefined;
  /** The address of the exercise. */
  place: string;
  /** Whether one can go on with it here. */
  fits: (begun: BegunResponse) => boolean;
  /** When the exercise was last answered. */
  answeredAt: number | undefined;
  /** False in the first render. */
  live: boolean;
  /** Called when there is something to go on with. */
  onTakeUp: (begun: BegunResponse) => void;
}

/** What was begun at one exercise, by this tab and by others. */
export interface Begun {
  /** What other tabs have there, the newest first. */
  others: readonly Draft[];
  /** Keeps what is begun with every letter; undefined ends it. */
  keep(begun: BegunResponse | undefined): void;
  /** Goes on with what another tab has. What is at hand is set aside. */
  goOn(other: Draft): void;
  /** Throws away what another tab has. */
  drop(other: Draft): void;
}

export function useBegun({ drafts, place, fits, answeredAt, live, onTakeUp }: Options): Begun {
  const [others, setOthers] = useState<readonly Draft[]>([]);
  const isInHand = useRef(false);
  const look = useRef(() => {});
  look.current = () => {
    if (!drafts) return;
    // Before anything is done here; later it would take the place of what somebody looks at.
    if (!isInHand.current) {
      const found = drafts.takeUp(place, (value) => isBegun(value) && fits(value), answeredAt);
      isInHand.current = isBegun(found);
      if (isBegun(found)) onTakeUp(found);
    }
    setOthers(drafts.others(place));
  };
  // Together with the first look at the log: what is put in next is added to it.
  useLayoutEffect(() => {
    if (live) look.current();
  }, [live]);
  useEffect(() => drafts?.subscribe(() => look.current()), [drafts]);
  return {
    others,
    keep: (begun) => {
      isInHand.current = true;
      drafts?.keep(place, begun);
    },
    goOn: (other) => {
      drafts?.exchange(other);
      if (isBegun(other.value)) onTakeUp(other.value);
    },
    drop: (other) => drafts?.drop(other),
  };
}

export const isBegun = (value: unknown): value is BegunResponse =>
  isFields(value) && typeof value['revision'] === 'string' && 'response' in value;
