import { readToTheEnd } from '../bench/visit.ts';
import { withNewScript, withNewWords, withoutWorker } from './changed-release.ts';
import { ChangingHost } from './changing-host.ts';
import { keptPage, keptPaths } from './kept-page.ts';
import { answer, test as base, exercise, expect, type Page, storedOf } from './page-test.ts';

/** The site without a network: what stays, what comes anew, and what must never take its place. */
const test = base.extend<{ host: ChangingHost }>({
  host: async ({ browserName: _ }, use) => {
    const host = await ChangingHost.start();
    await use(host);
    await host.stop();
  },
});
test.use({
  serviceWorkers: 'allow',
  allowedFaults: [/^request: http:\/\/localhost|Failed to load resource|ERR_/],
});

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const news = (page: Page) => page.locator('[data-notice="new-release"]');

test('a lesson that was opened once paints, answers and keeps the answer without a network; one that was not says so', async ({
  page,
  host,
}) => {
  await keptPage(page, `${host.url}lessons/opening-well/`);
  host.is('down');
  host.asked.length = 0;
  await page.reload();
  const root = await exercise(page, 'opening-well/pick-one');
  await answer(root, 'ask');
  await expect.poll(() => storedOf(page, 'exercise-answered')).toHaveLength(1);
  await page.goto(host.url);
  await expect(heading(page)).toBeVisible();
  await page.goto(`${host.url}lessons/closing-kindly/`);
  await expect(heading(page)).toHaveText('This page isn’t on your device yet.');
  await expect(page.locator('[data-kept-lessons] a')).toHaveText(['Opening Well']);
  host.is('up');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(heading(page)).toHaveText('Closing Kindly');
});

test.describe('read by thumb', () => {
  test.use({ hasTouch: true });

  test('all that a lesson asks for on its second visit is answered with the server gone', async ({
    page,
    context,
    host,
  }) => {
    await keptPage(page, `${host.url}lessons/every-kind/`);
    host.is('down');
    const second = await context.newPage();
    const failed: string[] = [];
    const scripts: string[] = [];
    second.on('requestfailed', (request) => failed.push(request.url()));
    second.on('response', (response) => {
      if (!response.ok()) failed.push(`${response.status()} ${response.url()}`);
      if (response.url().endsWith('.js')) scripts.push(response.url());
    });
    await second.goto(`${host.url}lessons/every-kind/`, { waitUntil: 'networkidle' });
    await readToTheEnd(second);
    await expect(second.locator('[data-island]:not([data-live="yes"])')).toHaveCount(0);
    expect(scripts.length).toBeGreaterThan(5);
    expect(failed).toEqual([]);
  });
});

test('a module that is kept opens without a network, also after the next release, and can be removed again', async ({
  page,
  host,
}) => {
  await keptPage(page, `${host.url}modules/second-steps/`);
  const keep = page.locator('[data-kept-offline]');
  await expect(keep).toContainText(/\d (KB|MB) on this device/);
  await keep.getByRole('button', { name: 'Keep this module offline' }).click();
  await expect(keep).toContainText('Works offline.');
  host.release((folder, course) => withNewWords(folder, course, 'closing-kindly'));
  await page.reload();
  await expect(news(page)).toContainText('Changed: “Closing Kindly”.');
  host.is('down');
  await news(page).getByRole('button', { name: 'Update now' }).click();
  await expect(news(page)).toHaveCount(0);
  await expect(keep).toContainText('Works offline.');
  await page.goto(`${host.url}lessons/closing-kindly/`);
  await expect(heading(page)).toHaveText('Anew: Closing Kindly');
  await page.goto(`${host.url}modules/second-steps/`);
  await keep.getByRole('button', { name: 'Remove from this device' }).click();
  await expect(keep).toContainText('Takes ');
  await page.goto(`${host.url}lessons/every-kind/`);
  await expect(heading(page)).toHaveText('This page isn’t on your device yet.');
});

test('a new release waits; a lesson that is open in another tab stays what it was', async ({ page, context, host }) => {
  await keptPage(page, `${host.url}lessons/opening-well/`);
  const other = await context.newPage();
  await other.goto(`${host.url}about/`);
  host.release((folder, course) => withNewWords(folder, course, 'opening-well'));
  await other.reload();
  await expect(news(other)).toContainText('There’s a new version of this site. Changed: “Opening Well”.');
  await page.reload();
  await expect(heading(page)).toHaveText('Opening Well');
  await news(other).getByRole('button', { name: 'Update now' }).click();
  await expect(news(other)).toHaveCount(0);
  await expect(heading(page)).toHaveText('Opening Well');
  const root = await exercise(page, 'opening-well/pick-one');
  await answer(root, 'ask');
  await expect.poll(() => storedOf(page, 'exercise-answered')).toHaveLength(1);
  await page.reload();
  await expect(heading(page)).toHaveText('Anew: Opening Well');
});

for (const [what, breakIt] of [
  ['of which a script is missing', /_astro\/shared-anew/],
  ['of which the list is another page', /^\/offline\/[0-9a-f]+\.json/],
] as const) {
  test(`a release ${what} never takes over`, async ({ page, host }) => {
    await keptPage(page, `${host.url}lessons/opening-well/`);
    host.release((folder, course) => {
      withNewWords(folder, course, 'opening-well');
      withNewScript(folder);
    });
    host.breaks(breakIt);
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      const installing = new Promise<ServiceWorker | null>((settle) => {
        registration.onupdatefound = () => settle(registration.installing);
      });
      // How it ended is told by the worker alone.
      registration.update().catch(() => undefined);
      const worker = await installing;
      await new Promise<void>((settle) => {
        const look = (): void => void (worker?.state === 'redundant' && settle());
        worker?.addEventListener('statechange', look);
        look();
      });
    });
    await page.reload();
    await expect(heading(page)).toHaveText('Opening Well');
    host.is('down');
    await page.reload();
    await expect(heading(page)).toHaveText('Opening Well');
  });
}

test('a network that answers everything with its own page poisons nothing, and can be logged in to', async ({
  page,
  host,
}) => {
  await keptPage(page, `${host.url}lessons/opening-well/`);
  host.is('portal');
  await page.reload();
  await expect(heading(page)).toHaveText('Opening Well');
  await page.goto(`${host.url}lessons/closing-kindly/`);
  await expect(heading(page)).toHaveText('Log in to our network');
  host.is('up');
  await page.reload();
  await expect(heading(page)).toHaveText('Closing Kindly');
  host.is('down');
  await page.reload();
  await expect(heading(page)).toHaveText('Closing Kindly');
});

test('it is switched off for good by the file that is kept ready, and what was learned stays', async ({
  page,
  host,
}) => {
  await keptPage(page, `${host.url}lessons/opening-well/`);
  const root = await exercise(page, 'opening-well/pick-one');
  await answer(root, 'ask');
  await expect.poll(() => storedOf(page, 'exercise-answered')).toHaveLength(1);
  host.release((folder) => withoutWorker(folder, ['', 'lessons/opening-well']));
  host.switchesOff();
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    // Refused where the worker has taken itself down already, as it shall.
    registration.update().catch(() => undefined);
  });
  await expect.poll(() => keptPaths(page)).toEqual([]);
  await page.reload();
  await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  expect(await storedOf(page, 'exercise-answered')).toHaveLength(1);
});
