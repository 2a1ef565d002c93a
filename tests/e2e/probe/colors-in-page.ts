import type { Page } from '../page-test.ts';

/** What the checks of colors share inside a page. */
export interface Colors {
  /** Contrast of two colors as WCAG has it, from 1 to 21; of what lies on what. */
  contrast(upper: string, lower: string): number;
  /** What is painted behind an element, as far as it is a color. */
  behind(element: Element | null): string;
  isSeen(color: string): boolean;
}

/** Makes `globalThis.colors` in the page. */
export const bringColors = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
    const known = new Map<string, readonly number[]>();
    /** Red, green, blue and alpha from 0 to 1, whatever the color space. */
    const partsOf = (color: string): readonly number[] => {
      const before = known.get(color);
      if (before || !canvas) return before ?? [0, 0, 0, 0];
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = color;
      canvas.fillRect(0, 0, 1, 1);
      const parts = Array.from(canvas.getImageData(0, 0, 1, 1).data, (part) => part / 255);
      known.set(color, parts);
      return parts;
    };
    const light = (color: readonly number[]): number => {
      const [red = 0, green = 0, blue = 0] = color.map((part) =>
        part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const isSeen = (color: string): boolean => (partsOf(color)[3] ?? 0) > 0.05;
    const behind = (element: Element | null): string => {
      for (let place = element; place; place = place.parentElement) {
        const { backgroundColor } = getComputedStyle(place);
        if ((partsOf(backgroundColor)[3] ?? 0) > 0.95) return backgroundColor;
      }
      return 'Canvas';
    };
    const contrast = (upper: string, lower: string): number => {
      const [above, below] = [partsOf(upper), partsOf(lower)];
      const alpha = above[3] ?? 1;
      const mixed = above.map((part, index) => part * alpha + (below[index] ?? 0) * (1 - alpha));
      const [one, other] = [light(mixed), light(below)];
      return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    };
    Reflect.set(globalThis, 'colors', { contrast, behind, isSeen } satisfies Colors);
  });
