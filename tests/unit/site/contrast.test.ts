import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { takenHue } from '../../../src/catalog/module-hue.ts';
import { oklchToHex } from '../../../src/site/card/oklch.ts';

const tokens = readFileSync('src/ui/styles/tokens.css', 'utf8');
const FREE = Array.from({ length: 360 }, (_, hue) => hue).filter((hue) => !takenHue(hue));
const THEMES = ['light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

/** A color of the site as it shows with this hue of a module. */
function colorOf(name: string, theme: Theme, moduleHue: number): string {
  const [, light = '', dark = ''] =
    new RegExp(`--${name}: light-dark\\(oklch\\((.+)\\), oklch\\((.+)\\)\\);`).exec(tokens) ?? [];
  const [lightness, chroma, hue] = (theme === 'light' ? light : dark)
    .replace('var(--hue)', String(moduleHue))
    .split(' ')
    .map(Number);
  if (lightness === undefined || chroma === undefined || hue === undefined) throw new Error(`No color --${name}.`);
  return oklchToHex(lightness, chroma, hue);
}

/** WCAG 2.2, relative luminance. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].toSorted((one, other) => one - other);
  return (high + 0.05) / (low + 0.05);
}

/** What is written in which color, on which. */
const PAIRS = [
  ['hue-color', 'paper'],
  ['hue-color', 'raised'],
  ['hue-color', 'hue-wash'],
  ['ink', 'hue-wash'],
  ['ink-soft', 'hue-wash'],
  ['ink-soft', 'paper'],
  ['right', 'paper'],
  ['right', 'right-wash'],
  ['wrong', 'paper'],
  ['wrong', 'wrong-wash'],
] as const;

describe.each(THEMES)('In the %s theme', (theme) => {
  it.each(PAIRS)('%s reads on %s in the hue of any module', (text, ground) => {
    for (const hue of FREE) {
      const found = contrast(colorOf(text, theme, hue), colorOf(ground, theme, hue));
      expect(found, `hue ${hue}`).toBeGreaterThanOrEqual(4.5);
    }
  });
});
