import { useEffect, useState } from 'preact/hooks';
import { moved, type OrderResponse } from './grade.ts';
import { placedIn, withTap } from './places.ts';

/** How long all numbers can be seen, and no tap counts, before the list puts itself in order: the next tap is on its way. */
const SETTLING_MILLIS = 700;

interface Options {
  /** The order in which nothing has been done yet. */
  start: readonly string[];
  draft: OrderResponse;
  done: boolean;
  onDraft(response: OrderResponse): void;
}

export interface Places {
  /** The list as it stands on the screen. */
  shown: readonly string[];
  /** The steps that have a number, first to last. */
  placed: readonly string[];
  /** The list stands as it is numbered, or is not numbered at all, so that a step can move in it. */
  canMove: boolean;
  /** Somebody has done something here, so that what changes is their doing. */
  touched: boolean;
  /** The numbers after a tap; undefined when it came too early to count. */
  tap(id: string): readonly string[] | undefined;
  move(id: string, to: number): readonly string[];
  clear(): void;
}

/**
 * Two ways on one list. A tap gives a number, and no card leaves its place while any of them is without one: the finger
 * that taps the next finds it where the eye saw it. With the last number the list puts itself in order, and steps can be
 * moved one by one.
 */
export function usePlaces({ start, draft, done, onDraft }: Options): Places {
  // The list as it was when its numbers began to differ from it.
  const [held, setHeld] = useState<readonly string[]>();
  const [touched, setTouched] = useState(false);
  const placed = placedIn(draft, start);
  const isWhole = placed.length === start.length;
  const isSettling = isWhole && held !== undefined;
  useEffect(() => {
    if (done) setHeld(undefined);
    if (done || !isSettling) return;
    const timer = setTimeout(() => setHeld(undefined), SETTLING_MILLIS);
    return () => clearTimeout(timer);
  }, [isSettling, done]);

  const shown = (!done && held) || (isWhole ? placed : start);
  const answer = (steps: readonly string[], as: readonly string[] | undefined): readonly string[] => {
    setTouched(true);
    setHeld(as);
    onDraft({ steps });
    return steps;
  };
  return {
    shown,
    placed,
    canMove: !isSettling && (isWhole || placed.length === 0),
    touched,
    tap: (id) => (isSettling ? undefined : answer(withTap(placed, id, start), shown)),
    move: (id, to) => answer(moved(shown, id, to - shown.indexOf(id)), undefined),
    clear: () => void answer([], shown),
  };
}
