/** What everything that this site keeps in the browser is named by, so that two sites on one host keep apart. */
export const siteName = (): string => `crescendo:${document.documentElement.dataset['base'] ?? '/'}`;

/** The name of the team board's log. No base path has a `#`, so it is no other site's. */
export const boardName = (): string => `${siteName()}#board`;
