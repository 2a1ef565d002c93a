import type { BuiltFile } from '../../catalog/offline-list.ts';
import { within } from '../../log/storage-fault.ts';
import { href } from '../../primitives/href.ts';
import type { WorkerRequest } from './worker-requests.ts';

const LIMIT_MILLIS = 10_000;

/** This site's service worker; undefined where there is none, as without HTTPS, in private windows of Firefox, and when it is switched off. */
export const ownWorker = async (): Promise<ServiceWorkerRegistration | undefined> =>
  navigator.serviceWorker?.getRegistration(href('/')).catch(() => undefined);

/** The list of the release that a worker has. Rejects when it does not answer. */
export async function listOf(worker: ServiceWorker): Promise<BuiltFile> {
  const { port1, port2 } = new MessageChannel();
  const answer = new Promise<BuiltFile>((settle) => {
    port1.onmessage = ({ data }) => settle(data);
  });
  worker.postMessage('list' satisfies WorkerRequest, [port2]);
  return within(LIMIT_MILLIS, answer, () => new Error('The worker does not answer.'));
}

/** The worker that gives out pages, once it is there. Rejects when none comes. */
export async function activeWorker(): Promise<ServiceWorker> {
  if (!navigator.serviceWorker) throw new Error('This browser has no service workers.');
  const { active } = await within(LIMIT_MILLIS, navigator.serviceWorker.ready, () => new Error('There is no worker.'));
  if (!active) throw new Error('There is no worker.');
  return active;
}
