import { sidewaysScroll } from '../axe.ts';
import type { Page } from '../page-test.ts';

/** Larger or wider text, as people set it, at a width at which the page must bear it. */
const SETTINGS = [
  { name: 'text at 200 %', width: 390, css: 'html { font-size: 225% !important }' },
  {
    name: 'the spacing of WCAG 1.4.12',
    width: 360,
    css: '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
  },
];

/** What does not fit any more with larger or wider text. */
export async function room(page: Page): Promise<string[]> {
  const before = page.viewportSize();
  const found: string[] = [];
  for (const { name, width, css } of SETTINGS) {
    await page.setViewportSize({ width, height: 640 });
    await page.evaluate((rules) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(rules);
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    }, css);
    const by = await sidewaysScroll(page);
    if (by > 0) found.push(`${name}: it scrolls ${by} px sideways`);
    found.push(...(await cutOff(page)).map((text) => `${name}: cut off: ${text}`));
    await page.evaluate(() => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.slice(0, -1);
    });
  }
  if (before) await page.setViewportSize(before);
  return found;
}

/** Texts that their box cuts off, but for those that nobody is to see. */
const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const hides = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
    const isMeant = (box: Element): boolean => {
      const { clipPath, textOverflow } = getComputedStyle(box);
      return clipPath !== 'none' || textOverflow === 'ellipsis' || box.clientWidth <= 1 || box instanceof SVGElement;
    };
    const isCut = (box: Element): boolean => {
      const { overflowX, overflowY } = getComputedStyle(box);
      const below = hides(overflowY) && box.scrollHeight > box.clientHeight + 2;
      return below || (hides(overflowX) && box.scrollWidth > box.clientWidth + 2);
    };
    return probe
      .shown('body *')
      .filter((box) => (box.textContent ?? '').trim() !== '' && isCut(box) && !isMeant(box))
      .map(probe.told);
  });
