import { siteName } from './site-name.ts';

/** What was erased: all that the site keeps, or the team board only. */
export type Erased = 'everything' | 'board';

/** How one tab tells the others that something was erased, so that none of them writes it back. */
const channel = (name: string) => ('BroadcastChannel' in globalThis ? new BroadcastChannel(name) : undefined);
const channels = { everything: channel(`${siteName()}:erased`), board: channel(`${siteName()}#board:erased`) };

/** Is not heard in the tab that says it. */
export const announceErased = (what: Erased): void => channels[what]?.postMessage('erased');

export const onErased = (what: Erased, listener: () => void): void =>
  channels[what]?.addEventListener('message', listener);
