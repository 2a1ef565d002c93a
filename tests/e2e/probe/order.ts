import type { Page } from '../page-test.ts';

/** Where what is seen beside or below each other stands in another order in the page, so that Tab jumps about. */
export const order = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const CONTROLS = 'a[href], button, input, select, textarea, summary';
    const told = (element: Element): string => element.outerHTML.replace(/\s+/g, ' ').slice(0, 90);
    const hasControl = (element: Element): boolean =>
      [element, ...element.querySelectorAll(CONTROLS)].some(
        (control) => control.matches(CONTROLS) && control.checkVisibility({ visibilityProperty: true }),
      );
    const isInFlow = (element: Element): boolean => /static|relative/.test(getComputedStyle(element).position);
    const found: string[] = [];
    for (const box of document.querySelectorAll('body, body *')) {
      if (!/flex|grid/.test(getComputedStyle(box).display)) continue;
      const parts = [...box.children].filter((part) => isInFlow(part) && hasControl(part));
      parts.forEach((part, index) => {
        const [one, next] = [part.getBoundingClientRect(), parts[index + 1]?.getBoundingClientRect()];
        if (!next || one.height === 0 || next.height === 0) return;
        const isBeside = next.top < one.bottom - 1 && one.top < next.bottom - 1;
        if (isBeside ? next.right <= one.left + 1 : next.bottom <= one.top + 1)
          found.push(`what is seen after it comes before it for Tab: ${told(part)}`);
      });
    }
    return found;
  });
