import type { Page } from '../page-test.ts';
import { bringColors, type Colors } from './colors-in-page.ts';

/** What axe leaves open of colors: under the pointer, edges of fields, what is chosen, right and wrong, how far one is. */
export async function colors(page: Page): Promise<string[]> {
  await bringColors(page);
  return page.evaluate(() => {
    const { contrast, behind, isSeen } = Reflect.get(globalThis, 'colors') as Colors;
    const isShown = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });
    const shown = (selector: string): Element[] => [...document.querySelectorAll(selector)].filter(isShown);
    const told = (element: Element): string => element.outerHTML.replace(/\s+/g, ' ').slice(0, 110);
    const found: string[] = [];

    const FIELDS = 'textarea, select, input:not([type="radio"], [type="checkbox"], [type="file"], [type="submit"])';
    for (const field of shown(`:is(${FIELDS}):not([readonly])`)) {
      const { borderBottomColor, borderBottomWidth, backgroundColor } = getComputedStyle(field);
      const around = behind(field.parentElement);
      const hasEdge = Number.parseFloat(borderBottomWidth) >= 1 && contrast(borderBottomColor, around) >= 3;
      if (!hasEdge && contrast(backgroundColor, around) < 3)
        found.push(`a field whose edge is not seen: ${told(field)}`);
    }

    /** All that may tell a choice from the others. */
    const lookOf = (element: Element) => {
      const style = getComputedStyle(element);
      const after = getComputedStyle(element, '::after');
      const shape = [style.borderTopWidth, style.borderTopStyle, style.fontWeight, style.textDecorationLine];
      return {
        shape: [...shape, after.content, after.borderBottomWidth, element.textContent].join(' '),
        tones: [style.backgroundColor, style.borderTopColor, style.color],
        ground: behind(element.parentElement),
      };
    };
    const isTold = (chosen: Element, other: Element): boolean => {
      const [one, two] = [lookOf(chosen), lookOf(other)];
      const nameless = (shape: string, { textContent }: Element): string => shape.replace(textContent ?? '', '');
      if (nameless(one.shape, chosen) !== nameless(two.shape, other)) return true;
      return one.tones.some(
        (tone, index) =>
          isSeen(tone) && contrast(tone, isSeen(two.tones[index] ?? '') ? (two.tones[index] ?? '') : one.ground) >= 3,
      );
    };
    for (const input of shown('input:is([type="radio"], [type="checkbox"]):checked') as HTMLInputElement[]) {
      if (getComputedStyle(input).opacity !== '0' || !input.nextElementSibling) continue;
      const other = document.querySelector(`input[name="${CSS.escape(input.name)}"]:not(:checked) + *`);
      if (other && !isTold(input.nextElementSibling, other))
        found.push(`a choice that looks like the others: ${told(input)}`);
    }
    for (const button of shown('button[aria-pressed="true"]')) {
      const other = button.parentElement?.querySelector('button[aria-pressed="false"]');
      if (other && !isTold(button, other)) found.push(`a choice that looks like the others: ${told(button)}`);
    }

    for (const marked of shown(':is([data-mark], [data-grade], [data-verdict]):not(svg)')) {
      const signs = [marked, ...marked.querySelectorAll('*')].filter(
        (part) => part.matches('.sign, strong, b') && isShown(part),
      );
      const dashed = getComputedStyle(marked).borderTopStyle === 'dashed';
      if (signs.length === 0 && !dashed) found.push(`told by color alone: ${told(marked)}`);
    }
    for (const fill of shown('[data-hairpin-fill]:not([width="0%"]) .fill'))
      if (contrast(getComputedStyle(fill).fill, behind(fill)) < 3)
        found.push(`how far one is is not seen: ${told(fill)}`);
    return found;
  });
}

/** Words that can't be read any more while a pointer is over them, everything at once. */
export async function hovered(page: Page): Promise<string[]> {
  await bringColors(page);
  return page.evaluate(() => {
    const { contrast, behind } = Reflect.get(globalThis, 'colors') as Colors;
    const told = (element: Element): string => element.outerHTML.replace(/\s+/g, ' ').slice(0, 110);
    const words = [
      ...document.querySelectorAll('a, button, label, summary, a *, button *, label *, [role="option"] *'),
    ].filter(
      (element) =>
        element.checkVisibility({ visibilityProperty: true }) &&
        [...element.childNodes].some(
          (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '',
        ),
    );
    const paint = (element: Element): [string, string] => [getComputedStyle(element).color, behind(element)];
    const before = words.map((element) => paint(element).join());
    const sheets = [...document.styleSheets, ...document.adoptedStyleSheets];
    const rules = sheets.flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText));
    const all = new CSSStyleSheet();
    // As if a pointer were over everything: what is `:hover` weighs the same.
    all.replaceSync(
      rules
        .filter((rule) => !rule.startsWith('@import'))
        .join('\n')
        .replaceAll(':hover', ':not(.never)'),
    );
    document.adoptedStyleSheets.push(all);
    const found = words.flatMap((element, index) => {
      const [color, ground] = paint(element);
      if ([color, ground].join() === before[index] || contrast(color, ground) >= 4.5) return [];
      return [`words that pale under the pointer: ${told(element)}`];
    });
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== all);
    return found;
  });
}
