import type { Page } from '../page-test.ts';

/** What the checks share inside a page, as `probe`. */
export interface Tools {
  shown(selector: string): HTMLElement[];
  isShown(element: Element): boolean;
  /** An element in few words, for somebody who looks for it. */
  told(element: Element): string;
  /** The elements that an attribute refers to by their ids, and those ids that nothing has. */
  referred(element: Element, name: string): { elements: Element[]; missing: string[] };
  /** Whether it has a name of its own, by `aria-label` or by what `aria-labelledby` refers to. */
  isNamed(element: Element): boolean;
  /** Contrast of a color with the one below it, as WCAG has it, from 1 to 21. */
  contrast(upper: string, lower: string): number;
  /** The color behind an element, as far as it is one. */
  behind(element: Element | null): string;
  isSeen(color: string): boolean;
}

declare global {
  var probe: Tools;
}

/** Puts the tools into the page as it is now. */
export async function bringTools(page: Page): Promise<void> {
  await page.evaluate(() => {
    const isShown = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });
    const referred = (element: Element, name: string) => {
      const ids = (element.getAttribute(name) ?? '').split(/\s+/).filter((id) => id !== '');
      const found = ids.map((id) => document.getElementById(id));
      return { elements: found.filter((one) => one !== null), missing: ids.filter((_, index) => !found[index]) };
    };
    const colorless = { contrast: () => 1, behind: () => '', isSeen: () => false };
    globalThis.probe = {
      ...colorless,
      isShown,
      referred,
      shown: (selector) => [...document.querySelectorAll<HTMLElement>(selector)].filter(isShown),
      told: (element) => element.outerHTML.replace(/\s+/g, ' ').slice(0, 110),
      isNamed: (element) =>
        [
          element.getAttribute('aria-label'),
          ...referred(element, 'aria-labelledby').elements.map((one) => one.textContent),
        ]
          .join('')
          .trim() !== '',
    };
  });
  await page.evaluate(bringColors);
}

/** Runs in the page. */
function bringColors(): void {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  const known = new Map<string, readonly number[]>();
  /** Red, green, blue and alpha from 0 to 1, whatever the color space. */
  const partsOf = (color: string): readonly number[] => {
    const before = known.get(color);
    if (before || !canvas) return before ?? [];
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
    const parts = Array.from(canvas.getImageData(0, 0, 1, 1).data, (part) => part / 255);
    known.set(color, parts);
    return parts;
  };
  const alphaOf = (color: string): number => partsOf(color)[3] ?? 0;
  const lightOf = (parts: readonly number[]): number => {
    const linear = parts.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    const [red = 0, green = 0, blue = 0] = linear;
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  Object.assign(globalThis.probe, {
    isSeen: (color: string) => alphaOf(color) > 0.05,
    behind: (element: Element | null) => {
      let place = element;
      while (place && alphaOf(getComputedStyle(place).backgroundColor) < 0.95) place = place.parentElement;
      return place ? getComputedStyle(place).backgroundColor : 'Canvas';
    },
    contrast: (upper: string, lower: string) => {
      const [above, below, alpha] = [partsOf(upper), partsOf(lower), alphaOf(upper)];
      const mixed = above.map((part, index) => part * alpha + (below[index] ?? 0) * (1 - alpha));
      const lights = [lightOf(mixed), lightOf(below)];
      return (Math.max(...lights) + 0.05) / (Math.min(...lights) + 0.05);
    },
  } satisfies Partial<Tools>);
}
