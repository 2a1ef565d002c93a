import { expect, sites, test } from './page-test.ts';

test('every page carries the strict policy, before anything that it governs', async ({ page }) => {
  const sitemap = await (await page.request.get(`${sites.course.url}sitemap.xml`)).text();
  const paths = [...sitemap.matchAll(/<loc>https:\/\/[^/]+\/([^<]*)<\/loc>/g)].map(([, path]) => path ?? '');
  expect(paths.length).toBeGreaterThan(8);
  for (const path of [...paths, 'nowhere/']) {
    const html = await (await page.request.get(`${sites.course.url}${path}`)).text();
    const policy = /http-equiv="content-security-policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
    expect(policy, path).toContain("default-src 'none'");
    expect(policy, path).toContain("require-trusted-types-for 'script'");
    expect(policy, path).not.toContain('unsafe-');
    expect(html.indexOf('<script'), path).toBeGreaterThan(html.indexOf('content-security-policy'));
    expect(html, path).not.toMatch(/ style="/);
  }
});

test('the site sets no cookie', async ({ page, context }) => {
  await page.goto('lessons/opening-well/');
  await page.goto('');
  expect(await context.cookies()).toEqual([]);
});
