import { answer, exercise, expect, type Page, sites, test } from './page-test.ts';

interface Crawl {
  /** The pages that links lead to, each with the ids on it. */
  ids: Map<string, string[]>;
  links: { from: string; to: string }[];
  dead: string[];
}

/** Reads every page of a site that links lead to. */
async function crawl(page: Page, start: string): Promise<Crawl> {
  const found: Crawl = { ids: new Map(), links: [], dead: [] };
  const queue = [start];
  const files = new Map<string, boolean>();
  for (let url = queue.shift(); url !== undefined; url = queue.shift()) {
    if (found.ids.has(url)) continue;
    const { ids, links, assets } = await visit(page, url);
    found.ids.set(url, ids);
    for (const asset of assets) {
      const isThere = files.get(asset) ?? (await page.request.get(asset)).status() === 200;
      files.set(asset, isThere);
      if (!isThere) found.dead.push(`${asset} on ${url}`);
    }
    const inside = links.filter((to) => new URL(to).origin === new URL(start).origin);
    found.links.push(...inside.map((to) => ({ from: String(url), to })));
    queue.push(...inside.map((to) => to.split('#')[0] ?? to).filter((to) => to.startsWith(start)));
  }
  return found;
}

/** What a page links to, and its files. It is read on an empty page and not opened, which takes a tenth of the time. */
async function visit(page: Page, url: string): Promise<{ ids: string[]; links: string[]; assets: string[] }> {
  const response = await page.request.get(url);
  expect(response.status(), url).toBe(200);
  return page.evaluate(
    ([html, base]) => {
      const parsed = new DOMParser().parseFromString(html, 'text/html');
      const addresses = (selector: string, attribute: string): string[] =>
        [...parsed.querySelectorAll(selector)].map((found) => new URL(found.getAttribute(attribute) ?? '', base).href);
      return {
        ids: [...parsed.querySelectorAll('[id]')].map(({ id }) => id),
        links: addresses('a[href]', 'href'),
        assets: [
          ...addresses('link[href]:not([rel="canonical"])', 'href'),
          ...addresses('script[src], img[src]', 'src'),
        ],
      };
    },
    [await response.text(), url] as const,
  );
}

/** Links that leave the site's folder, or name a fragment or a path to follow that is not there. */
function deadLinks({ ids, links, dead }: Crawl, start: string): string[] {
  const wrong = links.filter(({ to }) => {
    const [target = '', fragment] = to.split('#');
    const [, path] = /^follow=(.+)$/.exec(fragment ?? '') ?? [];
    if (path) return !ids.has(target) || !ids.has(`${start}paths/${path}/`);
    return !target.startsWith(start) || (fragment && !ids.get(target)?.includes(decodeURIComponent(fragment)));
  });
  return [...dead, ...wrong.map(({ from, to }) => `${to} on ${from}`)];
}

for (const [name, site] of Object.entries(sites)) {
  test(`every link, fragment and file of the ${name} site leads somewhere`, async ({ page }) => {
    const found = await crawl(page, site.url);
    expect(deadLinks(found, site.url)).toEqual([]);
    expect(found.ids.size).toBeGreaterThan(7);
  });
}

test('below a folder, exercises work and progress is kept apart from other sites of the host', async ({ page }) => {
  await page.goto(`${sites.subfolder.url}lessons/asking-more/`);
  const root = await exercise(page, 'asking-more/next-question');
  await answer(root, 'when');
  await expect(root).toHaveAttribute('data-state', 'right');
  const names = await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
  expect(names).toEqual(['crescendo:/training/sales/']);
  await page.goto(`${sites.subfolder.url}lessons/old-opening/`);
  await expect(page).toHaveURL(`${sites.subfolder.url}lessons/opening-well/`);
});
