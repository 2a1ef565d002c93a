import { keyOf } from './local-hint-key.ts';

/**
 * Whether a key that is pressed by itself does something wherever the focus is, such as `/`. Some people need that off: who
 * speaks to a computer, or hits keys by accident (WCAG 2.1.4). Asked at each press, so that it holds in all tabs at once.
 */
export function haveSingleKeys(): boolean {
  try {
    return localStorage.getItem(keyOf('single-keys')) === null;
  } catch {
    return true;
  }
}
