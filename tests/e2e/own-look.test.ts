import sharp from 'sharp';
import { expect, type Page, sites, test } from './page-test.ts';

/** What a company puts into its folder is what its site looks like, and nothing of ours shows through. */

const markColor = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('i'));
    probe.dataset['probe'] = '';
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('[data-probe] { color: var(--brand) }');
    document.adoptedStyleSheets.push(sheet);
    return getComputedStyle(probe).color;
  });

test('the mark has the hue that the course names', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('');
  expect(await markColor(page)).toBe('oklch(0.55 0.19 200)');
  await page.goto(sites.course.url);
  expect(await markColor(page)).toBe('oklch(0.55 0.19 33)');
});

test('the course’s own icon stands in the header, in the tab and on the home screen', async ({ page, request }) => {
  await page.goto('');
  const mark = page.locator('header .name img');
  await expect(mark).toBeVisible();
  expect(await mark.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(0);
  expect(await (await request.get('favicon.svg')).text()).toContain('#225577');
  for (const [file, size, opacity] of [
    ['icon-512.png', 512, 0],
    ['icon-maskable-512.png', 512, 255],
    ['apple-touch-icon.png', 180, 255],
  ] as const) {
    const { data, info } = await sharp(await (await request.get(file)).body())
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect([info.width, info.height], file).toEqual([size, size]);
    expect(data[3], file).toBe(opacity);
    const beside = 4 * (Math.round(size * 0.5) * size + Math.round(size * 0.25));
    expect([...data.subarray(beside, beside + 4)], file).toEqual([0x22, 0x55, 0x77, 255]);
  }
});

test('welcome, the sections of “About” and the links at the foot are the course’s', async ({ page }) => {
  await page.goto('');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Three words, then the next test.');
  await expect(page.locator('footer').getByRole('link', { name: 'Imprint' })).toHaveAttribute(
    'href',
    'https://testbed.example/imprint',
  );
  await page.goto('about/#maker');
  await expect(page.getByRole('heading', { name: 'Who made it' })).toBeInViewport();
  await expect(page.locator('main')).not.toContainText('ten minutes');
  await expect(page.locator('main')).not.toContainText('Roediger');
});
