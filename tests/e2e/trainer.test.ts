import { expect, type Page, sites, test } from './page-test.ts';
import { fullBoard, linkTo, materialOf, openBoard } from './team-material.ts';

const GUIDES = ['insight-selling', 'delight', 'first-impressions', 'relationships', 'purposeful-calls'];

/** How many sides a print of this page has. */
async function sides(page: Page, format: 'A4' | 'Letter'): Promise<number> {
  const pdf = (await page.pdf({ format })).toString('latin1');
  return pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

for (const module of GUIDES) {
  test(`the guide to ${module} prints on two sheets, both sides, and what goes into the room holds no answers`, async ({
    page,
  }) => {
    await page.goto(`${sites.course.url}trainer/guides/${module}/`);
    expect(await sides(page, 'A4')).toBeLessThanOrEqual(4);
    expect(await sides(page, 'Letter')).toBeLessThanOrEqual(4);
    await page.goto(`${sites.course.url}trainer/room/${module}/`);
    await expect(page.locator('.card')).toHaveCount(3);
    await expect(page.locator('.sheet')).toHaveCount(1);
    await expect(page.locator('main')).not.toContainText('Common miss');
    expect(await sides(page, 'A4')).toBeLessThanOrEqual(3);
  });
}

test('the guides for trainers are one for each module, with each path beside them', async ({ page }) => {
  await page.goto(`${sites.course.url}trainer/`);
  await page.getByRole('navigation', { name: 'For trainers' }).getByRole('link', { name: 'Guides' }).click();
  for (const module of GUIDES) await expect(page.locator(`main a[href$="/trainer/guides/${module}/"]`)).toHaveCount(1);
  await expect(page.locator('main a[href*="/paths/"]')).toHaveCount(4);
});

test('a guide shows the plan by the clock, both calls in full, its rows and the hard stops', async ({ page }) => {
  await page.goto('trainer/guides/first-steps/');
  const main = page.locator('main');
  await expect(main.locator('.plan li').nth(1)).toContainText('10–30');
  await expect(main).toContainText('Lee: Ten dollars.');
  await expect(main).toContainText('Leap to a pitch: Too soon.');
  await expect(main).toContainText('Lee: What put it on your list?');
  await expect(main).toContainText('2. Closing');
  await expect(main).toContainText('A lie.');
});

test('a module without a guide has none to offer', async ({ page }) => {
  await page.goto('trainer/guides/');
  await expect(page.locator('main li[data-hue] a[href*="/trainer/guides/"]')).toHaveCount(1);
  await page.goto('modules/second-steps/');
  await expect(page.getByRole('link', { name: 'The trainer’s guide' })).toHaveCount(0);
});

test('a module says what completing it means, and what it does not', async ({ page }) => {
  await page.goto('modules/first-steps/');
  const aside = page.getByRole('complementary');
  await expect(aside).toContainText('The module is complete when its lessons are: 5 exercises.');
  await expect(aside).toContainText('This browser works it out from your own answers');
  await aside.getByRole('link', { name: 'The trainer’s guide' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('First Steps');
});

test('Team stands in the navigation from the first assignment on, and leads to what is open and who is overdue', async ({
  page,
}) => {
  const team = page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Team' });
  await page.goto('');
  await expect(team).toBeHidden();
  await page.getByRole('link', { name: /^For your team/ }).click();
  await expect(page.getByRole('heading', { name: 'Train your team in one link' })).toBeVisible();
  await fullBoard(page, 4);
  await page.goto('library/');
  await team.click();
  await expect(page.locator('.open-assignments')).toContainText('4 in, 3 done, 1 overdue');
  await expect(page.getByRole('heading', { name: 'Train your team in one link' })).toBeHidden();
  await page.locator('.who-is-overdue').getByRole('link', { name: 'Dmitri Engel' }).click();
  await expect(page.getByRole('heading', { name: 'Dmitri Engel' })).toBeVisible();
});

test('the home of a trainer takes work that is pasted, and remembers the next session', async ({ page }) => {
  const material = await materialOf(page);
  await openBoard(page);
  await page.goto('trainer/');
  await page.locator('#incoming').fill(await linkTo(material, 0));
  await page.locator('[data-action="add"]').click();
  await expect(page.locator('.open-assignments')).toContainText('1 in, 1 done');
  await page.getByLabel('Day').fill('2099-01-08');
  await page.getByRole('button', { name: 'Plan it' }).click();
  await expect(page.locator('section[aria-labelledby="session"]')).toContainText(
    'Thursday, January 8, 2099: First Steps',
  );
  await page.reload();
  await page.getByRole('link', { name: 'Open the guide' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('First Steps');
});
