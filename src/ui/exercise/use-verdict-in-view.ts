import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect } from 'preact/hooks';

/** Brings each verdict into view that is given in an exercise. `given` is another number for each, and 0 before the first. */
export function useVerdictInView(exercise: RefObject<HTMLElement>, given: number): void {
  useEffect(() => {
    exercise.current?.addEventListener('click', keepPlace);
  }, []);
  // Before it is drawn, so that nothing is seen to jump.
  useLayoutEffect(() => {
    if (given > 0 && exercise.current) bringIntoView(exercise.current);
  }, [given]);
}

/** The verdict, with what was chosen and its reason. The page moves no further than it takes, and not at all if it need not. */
function bringIntoView(exercise: HTMLElement): void {
  const verdict = exercise.querySelector('[data-verdict]');
  const answers = exercise.querySelectorAll('[data-mark="missed"], .solution');
  // From the least to the most important: where there is no room for all, the last has its way.
  for (const part of [...answers, verdict?.closest('[data-option]'), verdict])
    part?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
}

/**
 * Keeps the page where it is while a part of it changes. When something grows, Chromium and Firefox move the page so that
 * what they take for the reader's place stays in view; WebKit 2.50 does nothing of the kind
 * (https://developer.mozilla.org/en-US/docs/Web/CSS/overflow-anchor#browser_compatibility). Here all of them do the same.
 */
function keepPlace(): void {
  const { style } = document.documentElement;
  style.setProperty('overflow-anchor', 'none');
  // Until the change was drawn.
  requestAnimationFrame(() => requestAnimationFrame(() => style.removeProperty('overflow-anchor')));
}
