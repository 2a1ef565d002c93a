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

  const register = async (): Promise<void> => {
    if (!address || !container) return;
    try {
      const policy = trustedTypes?.createPolicy('crescendo-worker', { createScriptURL: () => address });
      const registration = await container.register(policy?.createScriptURL(address) ?? address, {
        updateViaCache: 'none',
      });
      const tell = (): void => {
        const script = document
          .querySelector<HTMLTemplateElement>('[data-new-release]')
          ?.content.querySelector('script');
        if (registration.waiting && container.controller && script) import(script.src).catch(() => {});
      };
      // A moment later: one that takes over by itself is held up in Chromium 156 by whatever is fetched meanwhile.
      registration.addEventListener('updatefound', () =>
        registration.installing?.addEventListener('statechange', () => setTimeout(tell, 1_000)),
      );
      tell();
    } catch {
      // A private window, or a browser that allows none; all else goes on.
    }
  };
  const begin = (): void =>
    void ('requestIdleCallback' in globalThis ? requestIdleCallback(register) : setTimeout(register, 500));
  // Somebody who saves data asks for it by hand.
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  if (!connection?.saveData) addEventListener('load', begin);
}
