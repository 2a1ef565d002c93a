import { answeredAs } from '../team/asked-assignment.ts';
import { accept, happened } from './assigned.ts';
import { answer, test as base, exercise, expect, sites, storedOf } from './page-test.ts';
import { openBoard, outcome, said } from './team-material.ts';

/** The site in an intranet without HTTPS, where browsers lack much: it says what is missing, and the rest works. */

const intranet = (site: { url: string }): string => site.url.replace('localhost', 'intranet.test');

const test = base.extend({
  launchOptions: [
    async ({ launchOptions }, use) => {
      const args = [...(launchOptions.args ?? []), '--host-resolver-rules=MAP intranet.test 127.0.0.1'];
      await use({ ...launchOptions, args });
    },
    { scope: 'worker' },
  ],
});
test.use({
  baseURL: intranet(sites.fixture),
  serviceWorkers: 'allow',
  allowedFaults: [/^request: http:\/\/intranet\.test/],
});

const KINDS_OF_PAGES = [
  '',
  'before/',
  'library/',
  'lessons/every-kind/',
  'paths/all-of-it/',
  'progress/',
  'record/',
  'review/',
  'trainer/assign/',
];

test('over plain HTTP every kind of page opens without a fault', async ({ page }) => {
  await happened(page, [answeredAs('opening-well/pick-one', { option: 'ask' })], intranet(sites.fixture));
  for (const path of KINDS_OF_PAGES) await page.goto(path, { waitUntil: 'networkidle' });
});

test('over plain HTTP a lesson is answered, handed in unsigned by a copied link and lands on the board; what is missing is said', async ({
  page,
}) => {
  await page.goto('lessons/opening-well/');
  await answer(await exercise(page, 'opening-well/pick-one'), 'ask');
  await expect.poll(() => storedOf(page, 'exercise-answered')).toHaveLength(1);

  await accept(page, { lessons: ['opening-well'] });
  await page.goto('about:blank');
  await page.goto('assignment/#hand-in/9f3a27c1be04');
  await page.getByText('What your trainer can and can’t tell').click();
  await expect(page.getByText('They can’t tell if it was changed')).toBeVisible();
  await page.getByRole('textbox', { name: 'Your name' }).fill('Ada Berg');
  await page.locator('[data-action="pack"]').click();
  const ready = page.locator('[data-hand-in="ready"]');
  await expect(ready).toContainText('Not signed');
  await expect(ready).toContainText('Browsers sign only if the site’s address starts with https://.');
  await page.getByRole('button', { name: 'Copy the link' }).click();
  await expect(ready).toContainText('Copied. Now paste it');

  await openBoard(page, { lessons: ['opening-well'] });
  await page.locator('#incoming').press('ControlOrMeta+V');
  await page.locator('[data-action="add"]').click();
  await expect(said(page)).toContainText('1 hand-in added.');
  await expect(outcome(page)).toContainText('Ada Berg');

  await page.goto('data/');
  await expect(page.locator('[data-notice="plain-http"]')).toContainText('starts with http://, not https://');
  await expect(page.locator('[data-storage-health]')).toContainText('No. Browsers keep one only');
  const needsHttps = page.getByText('Pages open without a connection only if the site’s address starts with https://');
  await expect(needsHttps).toBeVisible();
  for (const path of ['modules/first-steps/', 'offline/']) {
    await page.goto(path);
    await expect(needsHttps).toBeVisible();
  }
});
