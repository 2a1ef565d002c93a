import { type Locator, locators, page, userEvent } from 'vitest/browser';

declare module 'vitest/browser' {
  interface LocatorSelectors {
    /** By a CSS selector, for what has no role or name to be found by. */
    locate(selector: string): Locator;
  }
}

locators.extend({ locate: (selector) => `css=${selector}` });

export type { Locator };
export { page };

/** Presses a key, or one while others are held: `Enter`, `Shift+Tab`. */
export function press(keys: string): Promise<void> {
  const names = keys.split('+');
  const key = names.pop() ?? '';
  const held = names.map((name) => `{${name}>}`).join('');
  const released = names.map((name) => `{/${name}}`).join('');
  return userEvent.keyboard(`${held}{${key}}${released}`);
}

/** Types into whatever has the focus, letter by letter. */
export const type = (text: string): Promise<void> => userEvent.keyboard(text.replace(/[{[]/g, '$&$&'));

/** Tabs until the element has the focus. */
export async function tabTo(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let step = 0; step < 60; step++) {
    if (target.element() === document.activeElement) return;
    await press(key);
  }
  throw new Error(`${key} does not reach ${target.asLocator()}.`);
}

/** One locator for each that there is now. Not `all()`, which names elements by what they say, and that may change. */
export const each = (locator: Locator): Locator[] => locator.elements().map((_element, index) => locator.nth(index));
