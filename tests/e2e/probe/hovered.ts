import type { Page } from '../page-test.ts';

/** Words that can't be read any more while a pointer is over them; all at once, as if pointers were everywhere. */
export const hovered = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const hasWords = (element: Element): boolean =>
      [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '',
      );
    const paint = (element: Element) => ({ color: getComputedStyle(element).color, ground: probe.behind(element) });
    const words = probe.shown('a, button, label, summary, :is(a, button, label, [role="option"]) *').filter(hasWords);
    const before = words.map((element) => JSON.stringify(paint(element)));

    const isOfScreen = ({ media }: StyleSheet): boolean => matchMedia(media.mediaText || 'all').matches;
    const sheets = [...document.styleSheets, ...document.adoptedStyleSheets].filter(isOfScreen);
    const rules = sheets.flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText));
    const all = new CSSStyleSheet();
    // What stands for `:hover` weighs the same.
    all.replaceSync(rules.join('\n').replaceAll(':hover', ':not(.never)'));
    document.adoptedStyleSheets.push(all);
    const found = words.filter((element, index) => {
      const { color, ground } = paint(element);
      return JSON.stringify({ color, ground }) !== before[index] && probe.contrast(color, ground) < 4.5;
    });
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== all);
    return found.map((element) => `words that pale under the pointer: ${probe.told(element)}`);
  });
