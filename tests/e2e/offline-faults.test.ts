import { withNewWords } from './changed-release.ts';
import { ChangingHost } from './changing-host.ts';
import { keptPage } from './kept-page.ts';
import { answer, test as base, exercise, expect, holdScripts, type Page, storedOf } from './page-test.ts';

/** What goes wrong around keeping pages: nothing of it costs an answer, and what can’t be is said. */
const test = base.extend<{ host: ChangingHost }>({
  host: async ({ browserName: _ }, use) => {
    const host = await ChangingHost.start();
    await use(host);
    await host.stop();
  },
});
test.use({
  serviceWorkers: 'allow',
  allowedFaults: [/^request: http:\/\/localhost|Failed to load resource|ERR_|fetching the script/],
});

const LESSON = 'lessons/opening-well/';
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const news = (page: Page) => page.locator('[data-notice="new-release"]');
const keep = (page: Page) => page.locator('[data-kept-offline]');

async function answerOnce(page: Page): Promise<void> {
  await answer(await exercise(page, 'opening-well/pick-one'), 'ask');
  await expect.poll(() => storedOf(page, 'exercise-answered')).toHaveLength(1);
}

test('storage that is wiped without a network: the open lesson says so and leads to no reload, and puts its answers back with the network', async ({
  page,
  context,
  host,
}) => {
  await keptPage(page, host.url + LESSON);
  await answerOnce(page);
  host.is('down');
  const devtools = await context.newCDPSession(page);
  await devtools.send('Storage.clearDataForOrigin', { origin: new URL(host.url).origin, storageTypes: 'all' });
  const notices = page.locator('[data-notices]').first();
  await expect(notices).toContainText('Keep this tab open: what isn’t saved is only here.');
  await expect(notices.getByRole('button')).toHaveCount(0);
  host.is('up');
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await page.getByRole('button', { name: 'Save it here again' }).click();
  await expect.poll(() => storedOf(page, 'exercise-answered')).toHaveLength(1);
  await page.reload();
  await keptPage(page, host.url + LESSON);
  host.is('down');
  await page.reload();
  await expect(await exercise(page, 'opening-well/pick-one')).toHaveAttribute('data-state', 'right');
});

test('where there is no room for a module the page says so, keeps what there is, and goes on once there is room', async ({
  page,
  host,
}) => {
  await page.addInitScript(() => {
    const { put } = Cache.prototype;
    Cache.prototype.put = function (request, response) {
      const isFull = !sessionStorage.getItem('room') && String(request).includes('closing-kindly');
      return isFull
        ? Promise.reject(new DOMException('No room.', 'QuotaExceededError'))
        : put.call(this, request, response);
    };
  });
  await keptPage(page, `${host.url}modules/second-steps/`);
  await keep(page).getByRole('button', { name: 'Keep this module offline' }).click();
  await expect(keep(page)).toContainText('There’s no room for all of it on this device.');
  await page.evaluate(() => sessionStorage.setItem('room', 'yes'));
  await keep(page).getByRole('button', { name: 'Continue' }).click();
  await expect(keep(page)).toContainText('Works offline.');
});

test('a button that is pressed before a worker is there does what it says', async ({ page, host }) => {
  await page.addInitScript(() => {
    const { ready } = navigator.serviceWorker;
    const late = new Promise((settle) => addEventListener('worker-may-come', () => settle(ready), { once: true }));
    Object.defineProperty(navigator.serviceWorker, 'ready', { value: late });
  });
  await page.goto(`${host.url}modules/second-steps/`);
  await keep(page).getByRole('button', { name: 'Keep this module offline' }).click();
  await expect(keep(page)).toContainText('Starting…');
  await page.evaluate(() => dispatchEvent(new Event('worker-may-come')));
  await expect(keep(page)).toContainText('Works offline.');
});

test('a button that is pressed before its script is there does what it says', async ({ page, host }) => {
  const release = await holdScripts(page);
  await page.goto(`${host.url}modules/second-steps/`, { waitUntil: 'commit' });
  await keep(page).getByRole('button', { name: 'Keep this module offline' }).click();
  release();
  await expect(keep(page)).toContainText('Works offline.');
});

test('where the browser saves data nothing is fetched until somebody wants it, and then it is kept', async ({
  page,
  host,
}) => {
  await page.addInitScript(() =>
    Object.defineProperty(Navigator.prototype, 'connection', { value: { saveData: true } }),
  );
  await page.goto(`${host.url}modules/second-steps/`);
  await expect(keep(page)).toContainText('set to save data, so nothing is kept here until you ask for it.');
  expect(host.asked).not.toContain('/sw.js');
  await page.goto(`${host.url}offline/`);
  await expect(page.locator('[data-listed]')).toContainText('this begins once you keep');
  await page.goto(`${host.url}modules/second-steps/`);
  await keep(page).getByRole('button', { name: 'Keep this module offline' }).click();
  await expect(keep(page)).toContainText('Works offline.');
  host.is('down');
  await page.goto(`${host.url}lessons/closing-kindly/`);
  await expect(heading(page)).toHaveText('Closing Kindly');
});

test('a worker that can’t be had is told as that, and is had once the network is back', async ({ page, host }) => {
  await page.addInitScript(() =>
    Object.defineProperty(Navigator.prototype, 'connection', { value: { saveData: true } }),
  );
  await page.goto(`${host.url}modules/second-steps/`);
  await expect(keep(page)).toContainText('until you ask for it.');
  host.is('down');
  const button = keep(page).getByRole('button', { name: 'Keep this module offline' });
  await button.click();
  await expect(keep(page)).toContainText('Nothing could be kept yet. Check your connection, then try again.');
  host.is('up');
  await button.click();
  await expect(keep(page)).toContainText('Works offline.');
});

for (const [what, script] of [
  [
    'denies',
    'ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException("No.", "SecurityError"))',
  ],
  ['has no', 'delete Navigator.prototype.serviceWorker'],
] as const) {
  test(`a browser that ${what} service workers keeps answers all the same, and says that it can’t keep pages`, async ({
    page,
    host,
  }) => {
    await page.addInitScript(script);
    await page.goto(host.url + LESSON);
    await answerOnce(page);
    await page.goto(`${host.url}modules/second-steps/`);
    await expect(keep(page)).toContainText('This browser can’t keep pages here.', { timeout: 20_000 });
    await expect(keep(page).getByRole('button')).toHaveCount(0);
  });
}

test('three releases: a lesson of the first goes on, the page of the second updates to the third, and each answer stays', async ({
  page,
  context,
  host,
}) => {
  await keptPage(page, host.url + LESSON);
  const second = await context.newPage();
  await second.goto(`${host.url}about/`);
  host.release((folder, course) => withNewWords(folder, course, 'opening-well'));
  await second.reload();
  await news(second).getByRole('button', { name: 'Update now' }).click();
  await expect(news(second)).toHaveCount(0);
  host.release((folder, course) => withNewWords(folder, course, 'closing-kindly'));
  await second.reload();
  await expect(news(second)).toContainText('“Closing Kindly”');
  await expect(heading(page)).toHaveText('Opening Well');
  await answerOnce(page);
  await news(second).getByRole('button', { name: 'Update now' }).click();
  await expect(news(second)).toHaveCount(0);
  host.is('down');
  await page.reload();
  await expect(await exercise(page, 'opening-well/pick-one')).toHaveAttribute('data-state', 'right');
});

test('a clock that jumps ten years neither lets go of what is kept nor of an answer', async ({ page, host }) => {
  await page.clock.setSystemTime('2036-05-05T12:00:00');
  await keptPage(page, host.url + LESSON);
  await answerOnce(page);
  host.is('down');
  await page.clock.setSystemTime('2026-05-05T12:00:00');
  await page.reload();
  await expect(await exercise(page, 'opening-well/pick-one')).toHaveAttribute('data-state', 'right');
});

test('what an extension puts into the page changes neither a kept page nor an answer', async ({ page, host }) => {
  await page.addInitScript(() => {
    const intrude = (): void => {
      document.body.prepend(document.createElement('an-extension'));
      for (const field of document.querySelectorAll('fieldset, form, [data-island] > div'))
        field.append(document.createElement('an-extension'));
      document.documentElement.setAttribute('data-extension', 'yes');
    };
    document.addEventListener('DOMContentLoaded', intrude);
  });
  await keptPage(page, host.url + LESSON);
  host.is('down');
  await page.reload();
  await answerOnce(page);
  const kept = await page.evaluate(async () => {
    const response = await fetch(location.href).catch(() => undefined);
    const texts = await Promise.all(
      (await caches.keys()).map(async (name) =>
        (await (await caches.open(name)).match(location.href, { ignoreSearch: true }))?.text(),
      ),
    );
    return `${await response?.text()}${texts}`;
  });
  expect(kept).not.toContain('an-extension');
});
