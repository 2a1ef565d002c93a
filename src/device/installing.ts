import { Listeners } from '../log/listeners.ts';

/** Puts the site among the apps of a device, where the browser can, and knows where a person has to do it. */

/** What Chromium asks with (https://developer.mozilla.org/docs/Web/API/BeforeInstallPromptEvent). */
interface InstallPrompt extends Event {
  prompt(): Promise<{ outcome: 'accepted' | 'dismissed' }>;
}

let offered: InstallPrompt | undefined;
const changed = new Listeners<void>();

globalThis.addEventListener('beforeinstallprompt', (event) => {
  // Chromium on Android would else put a bar of its own over the page.
  event.preventDefault();
  offered = event as InstallPrompt;
  changed.tell();
});
globalThis.addEventListener('appinstalled', () => {
  offered = undefined;
  changed.tell();
});

/** Calls back when the browser offers to install the site, or no longer does. Returns how to stop. */
export const onInstallOffer = (listener: () => void): (() => void) => changed.add(listener);

export const canInstall = (): boolean => offered !== undefined;

/** Resolves with whether the person agreed. The browser asks once for each offer. */
export async function install(): Promise<boolean> {
  const prompt = offered;
  offered = undefined;
  changed.tell();
  return (await prompt?.prompt())?.outcome === 'accepted';
}

/** Whether the page runs as an app of its own already. */
export const isInstalled = (): boolean =>
  matchMedia('(display-mode: standalone)').matches || (navigator as { standalone?: boolean }).standalone === true;

/**
 * Safari on iPhones and iPads, where only the person can put a site on the home screen. There it has its own count of days
 * and data apart from the browser's (https://webkit.org/blog/10218/full-third-party-cookie-blocking-and-more/); an
 * iPad calls itself a Mac, but has a touch screen, and only WebKit knows `standalone`.
 */
export const isInstalledByHand = (): boolean => 'standalone' in navigator && navigator.maxTouchPoints > 1;
