import { globSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIRequestContext, APIResponse } from '@playwright/test';
import { keptPage } from '../kept-page.ts';
import { answer, test as base, exercise, expect, sites, storedOf } from '../page-test.ts';
import { securityHeaders } from './guide.ts';
import { type Host, startHost } from './host.ts';
import { servers } from './servers.ts';

/** The site on the servers that people have, set up with nothing but the examples of docs/hosting.md. */
const test = base.extend<{ start: (...what: Parameters<typeof startHost>) => Promise<Host> }>({
  start: async ({ browserName: _ }, use) => {
    const started: Host[] = [];
    await use(async (...what) => {
      const host = await startHost(...what);
      started.push(host);
      return host;
    });
    for (const host of started) await host.stop();
  },
});
test.use({ serviceWorkers: 'allow', allowedFaults: [/^request: http:\/\/localhost|ERR_CONNECTION_REFUSED/] });

const KEEP = 'public, max-age=31536000, immutable';
const ASK = 'no-cache';
const SCRIPT = /^(text|application)\/javascript/;
const PAGE = /^text\/html/;

/** What a server must say of a file; `isText` where it must be compressed. */
interface Promised {
  path: string;
  type: RegExp;
  caching: string;
  isText: boolean;
}

/** A file of the built site below a folder, large enough that compressing it pays. */
function large(out: string, folder: string, ending: string): string {
  const found = globSync(`${folder}/**/*.${ending}`, { cwd: out }).find(
    (path) => statSync(join(out, path)).size > 2_000,
  );
  if (!found) throw new Error(`There is no large .${ending} in ${folder}.`);
  return found.replaceAll('\\', '/');
}

/** Kinds of files that the test course has none of, or only small ones. */
const extra = { 'extra.svg': /^image\/svg\+xml/, 'extra.css': /^text\/css/ };

const promised = (out: string): Promised[] => [
  { path: '', type: PAGE, caching: ASK, isText: true },
  { path: 'lessons/opening-well/', type: PAGE, caching: ASK, isText: true },
  { path: 'lessons/%6Fpening-well/', type: PAGE, caching: ASK, isText: true },
  { path: large(out, '_astro', 'js'), type: SCRIPT, caching: KEEP, isText: true },
  { path: large(out, '_astro', 'woff2'), type: /^font\/woff2/, caching: KEEP, isText: false },
  { path: large(out, 'search', 'json'), type: /^application\/json/, caching: KEEP, isText: true },
  { path: large(out, 'course', 'json'), type: /^application\/json/, caching: KEEP, isText: true },
  { path: 'sw.js', type: SCRIPT, caching: ASK, isText: true },
  { path: 'release.json', type: /^application\/json/, caching: ASK, isText: false },
  { path: 'site.webmanifest', type: /^application\/manifest\+json/, caching: ASK, isText: false },
  ...Object.entries(extra).map(([path, type]) => ({ path, type, caching: ASK, isText: true })),
  { path: 'icon-192.png', type: /^image\/png/, caching: ASK, isText: false },
];

/** An answer as it comes; a lead elsewhere is not followed. */
const get = (request: APIRequestContext, url: string, headers: Record<string, string> = {}): Promise<APIResponse> =>
  request.get(url, { maxRedirects: 0, headers: { 'accept-encoding': 'gzip', ...headers } });

/** What of the security headers an answer has, by their names. */
const securityOf = (response: APIResponse): Map<string, string | undefined> =>
  new Map([...securityHeaders.keys()].map((name) => [name, response.headers()[name]]));

async function keepsWhatIsPromised(request: APIRequestContext, url: string, file: Promised): Promise<void> {
  const response = await get(request, url + file.path);
  const { etag = '', ...headers } = response.headers();
  expect.soft(response.status(), file.path).toBe(200);
  expect.soft(headers['content-type'], file.path).toMatch(file.type);
  expect.soft(headers['cache-control'], file.path).toBe(file.caching);
  if (file.isText) expect.soft(headers['content-encoding'], file.path).toBe('gzip');
  if (/png|woff2/.test(file.path)) expect.soft(headers['content-encoding'], file.path).toBeUndefined();
  expect.soft(securityOf(response), file.path).toEqual(securityHeaders);
  const again = await get(request, url + file.path, { 'if-none-match': etag });
  expect.soft(again.status(), `${file.path} asked for again`).toBe(304);
}

/** The site’s own page, which nobody may keep; some servers say of too long an address that it is forbidden, or an error. */
async function isOwnPage(request: APIRequestContext, url: string, status: number | RegExp = 404): Promise<void> {
  const response = await get(request, url);
  expect.soft(String(response.status()), url).toMatch(status instanceof RegExp ? status : new RegExp(`^${status}$`));
  expect.soft(await response.text(), url).toContain('data-lost');
  expect.soft(response.headers()['cache-control'], url).toBe(ASK);
  expect.soft(securityOf(response), url).toEqual(securityHeaders);
}

for (const server of servers) {
  if (!server.program) {
    test.skip(`${server.name} is not on this machine, so its example in docs/hosting.md was not tried`, () => {});
    continue;
  }
  for (const [where, site] of [
    ['at the root', sites.fixture],
    ['below a folder', sites.subfolder],
  ] as const) {
    test(`${server.name} gives out the site ${where} as docs/hosting.md promises`, async ({ start, request }) => {
      const { url, folder } = await start(server, site);
      for (const name of Object.keys(extra)) writeFileSync(join(folder, name), '/* as large as it pays */'.repeat(100));
      for (const file of promised(site.out)) await keepsWhatIsPromised(request, url, file);
      const led = await get(request, `${url}lessons/opening-well?from=mail`);
      expect.soft([301, 308]).toContain(led.status());
      expect.soft(new URL(led.headers()['location'] ?? '', url).href).toMatch(`${url}lessons/opening-well/`);
      for (const path of [
        'nowhere',
        'nowhere/',
        'lessons/',
        '_astro/gone.js',
        'search/gone/',
        'assignment/%23assignment1.x',
      ])
        await isOwnPage(request, url + path);
    });
  }

  test(`${server.name} shows the site’s own page for a link that is longer than a file name`, async ({
    start,
    request,
  }) => {
    const { url } = await start(server, sites.fixture);
    await isOwnPage(request, `${url}assignment/%23assignment1.${'x'.repeat(900)}`, /^(403|404|500)$/);
  });

  test(`${server.name} gives a browser a site that works, also once the server is gone`, async ({ start, page }) => {
    const host = await start(server, sites.subfolder);
    await keptPage(page, `${host.url}lessons/opening-well/`);
    await host.stop();
    await page.reload();
    await answer(await exercise(page, 'opening-well/pick-one'), 'ask');
    await expect.poll(() => storedOf(page, 'exercise-answered')).toHaveLength(1);
  });
}
