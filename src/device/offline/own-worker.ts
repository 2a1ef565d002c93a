import { within } from '../../log/storage-fault.ts';
import { href } from '../../primitives/href.ts';

const LIMIT_MILLIS = 10_000;

/** This site's service worker; undefined where there is none, as without HTTPS and when it is switched off. Private windows of Firefox 153 and WebKitGTK 2.50 have one. */
export const ownWorker = async (): Promise<ServiceWorkerRegistration | undefined> =>
  navigator.serviceWorker?.getRegistration(href('/')).catch(() => undefined);

/** Resolves once a worker gives out pages. Rejects when none comes. */
export async function workerActivated(): Promise<void> {
  if (!navigator.serviceWorker) throw new Error('This browser has no service workers.');
  await within(LIMIT_MILLIS, activated(), () => new Error('There is no worker.'));
}

async function activated(): Promise<void> {
  const { active } = await navigator.serviceWorker.ready;
  if (active?.state !== 'activating') return;
  await new Promise<void>((settle) => active.addEventListener('statechange', () => settle(), { once: true }));
}
