import { siteName } from './site-name.ts';

/** What was erased: all that the site keeps, or the team board only. */
export type Erased = 'everything' | 'board';

const opened = new Map<Erased, BroadcastChannel>();

/** How one tab tells the others that something was erased, so that none of them writes it back. */
function channel(what: Erased): BroadcastChannel | undefined {
  if (!('BroadcastChannel' in globalThis)) return undefined;
  const name = what === 'board' ? `${siteName()}#board:erased` : `${siteName()}:erased`;
  const known = opened.get(what) ?? new BroadcastChannel(name);
  opened.set(what, known);
  return known;
}

/** Is not heard in the tab that says it. */
export const announceErased = (what: Erased): void => channel(what)?.postMessage('erased');

export const onErased = (what: Erased, listener: () => void): void =>
  channel(what)?.addEventListener('message', listener);
