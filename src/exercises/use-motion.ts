import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

const MOTION = { duration: 280, easing: 'cubic-bezier(0.2, 0, 0, 1)' };

/**
 * Lets the rows of a list glide to where they stand in its new order, so that the eye can follow; what is on its way takes
 * no tap. Somebody who asked for less motion sees them there at once. A browser takes the focus from what is moved in the
 * document, so it is given back.
 * @param isStill the order changes without anybody's doing, or in their hand
 */
export function useMotion(list: RefObject<HTMLElement>, order: string, isStill: boolean): void {
  const shown = useRef(order);
  // Together with the render that changes it, while the old order is still in the document.
  const isNew = shown.current !== order;
  shown.current = order;
  const places = isNew && !isStill && !wantsLessMotion() ? placesIn(list.current) : undefined;
  const focused = isNew ? list.current?.querySelector<HTMLElement>(':focus') : undefined;

  useLayoutEffect(() => {
    if (focused) keepFocus(focused);
    if (places) glide(list.current, places);
  }, [order]);
}

type Tops = ReadonlyMap<Element, number>;

/** On their way they are where they look to be. */
const placesIn = (list: HTMLElement | null): Tops =>
  new Map([...(list?.children ?? [])].map((row) => [row, row.getBoundingClientRect().top]));

function glide(list: HTMLElement | null, before: Tops): void {
  const rows = [...(list?.children ?? [])];
  for (const row of rows) for (const motion of row.getAnimations()) motion.cancel();
  const ways = [...placesIn(list)].map(([row, top]) => ({ row, by: (before.get(row) ?? top) - top }));
  for (const { row, by } of ways) {
    if (by === 0) continue;
    row.animate(
      [
        { translate: `0 ${by}px`, pointerEvents: 'none' },
        { translate: '0', pointerEvents: 'none' },
      ],
      MOTION,
    );
  }
}

function keepFocus(element: HTMLElement): void {
  if (element.matches(':focus')) return;
  element.focus({ preventScroll: true });
  // Keys are pressed without looking where it went.
  if (element.matches(':focus-visible')) element.scrollIntoView({ block: 'nearest' });
}

const wantsLessMotion = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;
