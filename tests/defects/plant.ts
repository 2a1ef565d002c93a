import type { Page } from '../e2e/page-test.ts';
import type { Change, Defect, Texts } from './defect.ts';

/** Plants a defect into all that a page gets from now on. Resolves with a function that says whether it is really there. */
export async function plant(page: Page, { plant: how }: Defect): Promise<() => Promise<boolean>> {
  if (!('css' in how || 'behavior' in how)) return plantTexts(page, how);
  if ('css' in how) {
    await plantTexts(page, { page: { from: /<\/style><\/head>/, to: `${how.css}$&` } });
    await page.addInitScript(markWhereItMatches, how.on);
  } else await page.addInitScript(how.behavior);
  await page.addInitScript(rememberPlanted);
  return () => page.evaluate(() => sessionStorage.getItem('planted') !== null);
}

async function plantTexts(page: Page, { page: inPage, code, alsoCode }: Texts): Promise<() => Promise<boolean>> {
  const left = new Set([inPage, code, alsoCode].filter((change) => change !== undefined));
  const changed = (text: string, changes: readonly (Change | undefined)[]): string =>
    changes.reduce((before, change) => {
      const after = change ? before.replace(change.from, change.to) : before;
      if (change && after !== before) left.delete(change);
      return after;
    }, text);
  await page.route('**/*', async (route) => {
    const type = route.request().resourceType();
    const changes = type === 'document' ? [inPage] : type === 'script' || type === 'fetch' ? [code, alsoCode] : [];
    if (changes.length === 0) return route.fallback();
    try {
      const response = await route.fetch();
      await route.fulfill({ response, body: changed(await response.text(), changes) });
    } catch {
      // The page was left meanwhile, and waits for it no more.
    }
  });
  return async () => left.size === 0;
}

/** Runs in the page, which a defect may lead away from. */
function rememberPlanted(): void {
  const note = (): void => {
    if (document.documentElement?.dataset['planted'] !== undefined) sessionStorage.setItem('planted', '');
  };
  new MutationObserver(note).observe(document, { subtree: true, childList: true, attributeFilter: ['data-planted'] });
}

/** Runs in the page: rules do harm only where they match. */
function markWhereItMatches(selector: string): void {
  const observer = new MutationObserver(() => {
    const root = document.documentElement;
    if (!root || !document.querySelector(selector)) return;
    observer.disconnect();
    root.dataset['planted'] = '';
  });
  observer.observe(document, { subtree: true, childList: true, attributes: true });
}
