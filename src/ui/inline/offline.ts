import type {} from '../../device/offline/own-worker.ts';
import { savesData } from '../../device/saves-data.ts';

// Has pages kept for when there is no network, once this one has all that it needs, and says when a new release waits. The
// address of the worker stands in the page: the live preview has none, nor a site that switched it off.
{
  const address = document.documentElement.dataset['worker'];
  const container = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  const { trustedTypes } = globalThis as {
    trustedTypes?: {
      createPolicy(name: string, rules: { createScriptURL(): string }): { createScriptURL(url: string): string };
    };
  };

  let policy: ReturnType<NonNullable<typeof trustedTypes>['createPolicy']> | undefined;
  const register = async (worker: string, workers: ServiceWorkerContainer): Promise<ServiceWorkerRegistration> => {
    // A policy can be made only once.
    policy ??= trustedTypes?.createPolicy('crescendo-worker', { createScriptURL: () => worker });
    const registration = await workers.register(policy?.createScriptURL(worker) ?? worker, { updateViaCache: 'none' });
    const tell = (): void => {
      const script = document.querySelector<HTMLTemplateElement>('[data-new-release]')?.content.querySelector('script');
      if (registration.waiting && workers.controller && script) import(script.src).catch(() => {});
    };
    // A moment later: one that takes over by itself is held up in Chromium 156 by whatever is fetched meanwhile.
    registration.addEventListener('updatefound', () =>
      registration.installing?.addEventListener('statechange', () => setTimeout(tell, 1_000)),
    );
    tell();
    return registration;
  };
  if (address && container) {
    // A private window, or a browser that allows none; all else goes on.
    const come = (): void => void register(address, container).catch(() => {});
    const begin = (): void =>
      void ('requestIdleCallback' in globalThis ? requestIdleCallback(come) : setTimeout(come, 500));
    // Somebody who saves data asks for it by hand.
    if (!savesData()) addEventListener('load', begin);
    document.addEventListener('crescendo:keep', ({ detail }) => detail(register(address, container)));
  }
}
