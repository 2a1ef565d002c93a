import type { Page } from '../e2e/page-test.ts';
import type { Change, Defect } from './defect.ts';

/** Plants a defect into all that a page gets from now on. Resolves with a function that says whether it is really there. */
export async function plant(page: Page, { plant: how }: Defect): Promise<() => Promise<boolean>> {
  if ('page' in how) return plantText(page, (type) => type === 'document', how.page);
  if ('code' in how) return plantText(page, (type) => type === 'script' || type === 'fetch', how.code);
  if ('css' in how) {
    const { css, on } = how;
    await plantText(page, (type) => type === 'document', { from: /<\/style><\/head>/, to: `${css}$&` });
    await page.addInitScript(markWhereItMatches, on);
  } else await page.addInitScript(how.behavior);
  return () => page.evaluate(() => document.documentElement.dataset['planted'] !== undefined);
}

async function plantText(page: Page, isWanted: (type: string) => boolean, { from, to }: Change) {
  let isPlanted = false;
  await page.route('**/*', async (route) => {
    if (!isWanted(route.request().resourceType())) return route.fallback();
    const response = await route.fetch();
    const text = await response.text();
    const changed = text.replace(from, to);
    isPlanted ||= changed !== text;
    return route.fulfill({ response, body: changed });
  });
  return async () => isPlanted;
}

/** Runs in the page: rules do harm only where they match. */
function markWhereItMatches(selector: string): void {
  const look = (): void => {
    const root = document.documentElement;
    if (root && document.querySelector(selector)) root.dataset['planted'] = '';
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true });
}
