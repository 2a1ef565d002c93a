/// <reference lib="webworker" />

/**
 * The worker that switches off the one before it: in its place under the same address, it lets go of every file that the
 * site keeps and of itself, and leaves open pages as they are. What somebody has learned is elsewhere and stays.
 */

declare const SITE: string;

const worker = globalThis as unknown as ServiceWorkerGlobalScope;

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));

worker.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      for (const name of await caches.keys()) if (name.startsWith(`${SITE}#`)) await caches.delete(name);
      await worker.registration.unregister();
    })(),
  );
});
