import type { Page } from '../page-test.ts';

/** What moves for longer than a moment, for somebody who asked for less motion. */
export const motion = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const MOST_SECONDS = 0.01;
    const told = (element: Element): string => element.outerHTML.replace(/\s+/g, ' ').slice(0, 110);
    const isLong = (times: string): boolean => times.split(',').some((time) => Number.parseFloat(time) > MOST_SECONDS);
    const found: string[] = [];
    for (const element of document.querySelectorAll('body, body *'))
      for (const part of [undefined, '::before', '::after']) {
        const { animationName, animationDuration, transitionProperty, transitionDuration } = getComputedStyle(
          element,
          part,
        );
        if (animationName !== 'none' && isLong(animationDuration))
          found.push(`it moves (${animationName}): ${told(element)}`);
        if (transitionProperty !== 'none' && isLong(transitionDuration))
          found.push(`it slides when it changes: ${told(element)}`);
      }
    for (const one of document.getAnimations()) {
      const { duration } = one.effect?.getTiming() ?? {};
      if (typeof duration === 'number' && duration > MOST_SECONDS * 1000) found.push('something is on its way');
    }
    return found;
  });
