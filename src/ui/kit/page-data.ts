/** What `JsonProps.astro` wrote into this page under a name; undefined where it did not. */
export const pageData = <T>(name: string): T | undefined =>
  JSON.parse(document.querySelector(`script[data-name="${name}"]`)?.textContent ?? 'null') ?? undefined;
