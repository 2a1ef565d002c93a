import { within } from '../../log/storage-fault.ts';
import { href } from '../../primitives/href.ts';
import { savesData } from '../saves-data.ts';

const LIMIT_MILLIS = 10_000;

declare global {
  interface DocumentEventMap {
    /** Somebody wants pages kept: whoever can have the worker come (`ui/inline/offline.ts`) hands over how that goes. */
    'crescendo:keep': CustomEvent<(coming: Promise<ServiceWorkerRegistration>) => void>;
  }
}

/** The browser has no worker for this page, or lets it have none: without HTTPS, by a setting, in some private windows. */
export class NoWorkerError extends Error {
  override readonly name = 'NoWorkerError';
}

/** This site's service worker; undefined where there is none, as without HTTPS and when it is switched off. Private windows of Firefox 153 and WebKitGTK 2.50 have one. */
export const ownWorker = async (): Promise<ServiceWorkerRegistration | undefined> =>
  navigator.serviceWorker?.getRegistration(href('/')).catch(() => undefined);

/** Whether no worker comes before somebody asks for it. */
export const comesOnlyWhenAsked = async (): Promise<boolean> =>
  savesData() && 'serviceWorker' in navigator && (await ownWorker()) === undefined;

/**
 * Has the worker come, where it has not yet, however long its files take. Rejects with a NoWorkerError where the browser
 * allows none, and with another error where not all that it needs can be had.
 */
export async function haveWorkerCome(): Promise<void> {
  let coming: Promise<ServiceWorkerRegistration> | undefined;
  const hear = (promise: Promise<ServiceWorkerRegistration>): void => {
    coming = promise;
  };
  document.dispatchEvent(new CustomEvent('crescendo:keep', { detail: hear }));
  if (!coming || !navigator.serviceWorker) throw new NoWorkerError('This page can have no worker.');
  const { installing } = await coming.catch((error: Error) => {
    throw error instanceof TypeError ? error : new NoWorkerError(error.message);
  });
  await Promise.race([navigator.serviceWorker.ready, ...(installing ? [givenUp(installing)] : [])]);
}

/** Rejects when not all came that it needs. */
const givenUp = (worker: ServiceWorker): Promise<never> =>
  new Promise((_, reject) =>
    worker.addEventListener('statechange', () => {
      if (worker.state === 'redundant') reject(new Error('Not all of the release came.'));
    }),
  );

/** Resolves once a worker gives out pages. Rejects when none comes, with a NoWorkerError where the browser has none. */
export async function workerActivated(): Promise<void> {
  if (!navigator.serviceWorker) throw new NoWorkerError('This browser has no service workers.');
  await within(LIMIT_MILLIS, activated(), () => new Error('There is no worker.'));
}

async function activated(): Promise<void> {
  const { active } = await navigator.serviceWorker.ready;
  if (active?.state !== 'activating') return;
  await new Promise<void>((settle) => active.addEventListener('statechange', () => settle(), { once: true }));
}
