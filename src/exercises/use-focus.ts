import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Moves the focus to an element when `state` changes, because the button that was pressed goes away with the old state. */
export function useFocusAfter<E extends HTMLElement>(state: unknown): RefObject<E> {
  const element = useRef<E>(null);
  const before = useRef(state);
  useLayoutEffect(() => {
    if (before.current !== state) element.current?.focus();
    before.current = state;
  }, [state]);
  return element;
}
