import { siteName } from './site-name.ts';

/** How one tab tells the others that everything was erased, so that none of them writes it back. */
const channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel(`${siteName()}:erased`) : undefined;

/** Is not heard in the tab that says it. */
export const announceErased = (): void => channel?.postMessage('erased');

export const onErased = (listener: () => void): void => channel?.addEventListener('message', listener);
