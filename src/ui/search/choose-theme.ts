import type { Theme } from './commands.ts';

/** Lets the page's own switch do it, which keeps the choice (`layouts/ThemeSwitch.astro`). */
export const chooseTheme = (theme: Theme): void => {
  document.dispatchEvent(new CustomEvent('crescendo:theme', { detail: theme }));
};
