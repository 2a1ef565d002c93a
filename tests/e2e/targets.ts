import type { Page } from './page-test.ts';

/** A phone, as far as it matters for a thumb. */
export const THUMB = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

/** What WCAG 2.5.5 asks of a target, in pixels, less what rounding takes. */
const LEAST = 43.5;

/**
 * What can be pressed on the page as it stands and is smaller than a thumb needs. A link in a sentence is as high as its
 * line, as WCAG 2.5.5 and 2.5.8 allow. A control counts with its label, and a link with all that it is spread over.
 */
export const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate((least) => {
    const isShown = (element: Element): boolean =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: false });
    /** Only what is for screen readers, until it has the focus. */
    const isClipped = (element: Element): boolean =>
      element.closest('.visually-hidden, .skip') !== null || getComputedStyle(element).clipPath !== 'none';
    const isInSentence = (element: Element): boolean => {
      // A word of the glossary, with the button that lies on it.
      if (element.closest('.term')) return true;
      if (getComputedStyle(element).display !== 'inline') return false;
      const around = element.closest('p, li, dd, td, figcaption, blockquote, summary') ?? element.parentElement;
      return (around?.textContent ?? '').trim().length > (element.textContent ?? '').trim().length;
    };
    const isLargeEnough = ({ width, height }: DOMRect): boolean => width >= least && height >= least;
    /** Whether presses as far from the middle as a target reaches come to it. */
    const reaches = (element: Element): boolean => {
      element.scrollIntoView({ block: 'center' });
      const { left, top, width, height } = element.getBoundingClientRect();
      const [x, y] = [left + width / 2, top + height / 2];
      const far = least / 2 - 1;
      return [
        [far, 0],
        [-far, 0],
        [0, far],
        [0, -far],
      ].every(([dx = 0, dy = 0]) => {
        const hit = document.elementFromPoint(x + dx, y + dy);
        return hit !== null && (element.contains(hit) || hit.closest('label')?.control === element);
      });
    };
    const controls = document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary');
    return [...controls]
      .filter((element) => isShown(element) && !isClipped(element) && !isInSentence(element))
      .filter((element) => {
        const boxes = [element, ...('labels' in element ? ((element.labels as NodeListOf<Element> | null) ?? []) : [])];
        return !boxes.some((box) => isLargeEnough(box.getBoundingClientRect())) && !reaches(element);
      })
      .map((element) => {
        const { width, height } = element.getBoundingClientRect();
        const words = (element.textContent ?? '').trim().slice(0, 40);
        const owner = element.closest('[class]')?.className ?? '';
        return `${element.tagName.toLowerCase()} in .${owner} “${words}” ${Math.round(width)} × ${Math.round(height)}`;
      });
  }, LEAST);
