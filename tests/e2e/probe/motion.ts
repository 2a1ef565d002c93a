import type { Page } from '../page-test.ts';

/** What moves for longer than a moment, for somebody who asked for less motion. */
export const motion = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const MOST_SECONDS = 0.01;
    const isLong = (times: string): boolean => times.split(',').some((time) => Number.parseFloat(time) > MOST_SECONDS);
    const moves = (element: Element, part?: string): boolean => {
      const style = getComputedStyle(element, part);
      const isAnimated = style.animationName !== 'none' && isLong(style.animationDuration);
      return isAnimated || (style.transitionProperty !== 'none' && isLong(style.transitionDuration));
    };
    const still = [...document.querySelectorAll('body, body *')]
      .filter((element) => [undefined, '::before', '::after'].some((part) => moves(element, part)))
      .map((element) => `it moves: ${probe.told(element)}`);
    const running = document.getAnimations().filter(({ effect }) => {
      const { duration } = effect?.getTiming() ?? {};
      return typeof duration === 'number' && duration > MOST_SECONDS * 1000;
    });
    return [...still, ...running.map(() => 'something is on its way')];
  });
