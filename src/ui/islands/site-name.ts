/** What everything that this site keeps in the browser is named by, so that two sites on one host keep apart. */
export const siteName = (): string => `crescendo:${document.documentElement.dataset['base'] ?? '/'}`;
