import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useFocusAfter } from '../use-focus.ts';

/** What a learner did last in a talk. */
export interface Act {
  /** How many acts there were. */
  count: number;
  /** Whether it only showed the replies: there is no news then of the reply before. */
  showed: boolean;
}

interface Places {
  root: RefObject<HTMLDivElement>;
  /** Where the focus goes. */
  focus: RefObject<HTMLElement>;
}

/**
 * After each act, has the newest of a talk in view and the focus where it belongs, and scrolls no further than that.
 * Browsers scroll to the focus in ways of their own, and only some hold the place when something above it goes away.
 */
export function useNewestInView({ count, showed }: Act): Places {
  const root = useRef<HTMLDivElement>(null);
  const focus = useFocusAfter<HTMLElement>(count, { preventScroll: true });
  useLayoutEffect(() => {
    if (count === 0) return;
    const find = (selector: string) => root.current?.querySelector(selector);
    // Where there is no room for all of them, the later outweighs the earlier.
    const newest = [
      find('.moment > :last-child, .ending-card'),
      showed ? null : find('.turns > :last-child > .came'),
      find('.moment > .said'),
      focus.current,
    ];
    for (const element of newest) element?.scrollIntoView({ block: 'nearest' });
  }, [count]);
  return { root, focus };
}
