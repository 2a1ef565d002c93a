import { siteName } from './site-name.ts';

let opened: BroadcastChannel | undefined;

/** How one tab tells the others that everything was erased, so that none of them writes it back. */
function channel(): BroadcastChannel | undefined {
  if ('BroadcastChannel' in globalThis) opened ??= new BroadcastChannel(`${siteName()}:erased`);
  return opened;
}

/** Is not heard in the tab that says it. */
export const announceErased = (): void => channel()?.postMessage('erased');

export const onErased = (listener: () => void): void => channel()?.addEventListener('message', listener);
