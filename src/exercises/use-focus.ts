import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Moves the focus to an element when `state` changes, because the button that was pressed goes away with the old state. */
export function useFocusAfter<E extends HTMLElement>(state: unknown, options?: FocusOptions): RefObject<E> {
  const element = useRef<E>(null);
  const before = useRef(state);
  useLayoutEffect(() => {
    if (before.current !== state) element.current?.focus(options);
    before.current = state;
  }, [state]);
  return element;
}

/**
 * Gives a function that moves the focus with the next change of the component, to what is found there by then. It moves
 * together with the change, so that the next key that is pressed finds it, however fast it comes.
 */
export function useFocusWithChange(): (find: () => HTMLElement | null | undefined) => void {
  const next = useRef<() => HTMLElement | null | undefined>();
  useLayoutEffect(() => {
    const find = next.current;
    next.current = undefined;
    find?.()?.focus();
  });
  return (find) => {
    next.current = find;
  };
}
