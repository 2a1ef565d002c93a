import { expectNoViolations, inEachLook } from './axe.ts';
import { field, openLibrary } from './library-page.ts';
import { expect, holdScripts, sites, test } from './page-test.ts';

test.use({ baseURL: sites.course.url });

test('a buyer’s words lead to the paragraph, and Back to the same hits', async ({ page }) => {
  await openLibrary(page);
  await field(page).fill('you people are for giants');
  const hit = page.locator('[data-hit]').first();
  await expect(hit).toHaveAttribute('data-hit', 'map-the-impression#what-curtis-was-picturing');
  await expect(hit.locator('mark').first()).toBeVisible();
  await hit.getByRole('link').click();
  await expect(page).toHaveURL(/\/lessons\/map-the-impression\/#what-curtis-was-picturing/);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(300);
  await page.goBack();
  await expect(field(page)).toHaveValue('you people are for giants');
  await expect(page.locator('[data-hit]').first()).toHaveAttribute(
    'data-hit',
    'map-the-impression#what-curtis-was-picturing',
  );
});

test('filters narrow the list and the hits, and stand in the address', async ({ page }) => {
  await openLibrary(page);
  await page.getByLabel('Module').selectOption('delight');
  await page.getByLabel('Level').selectOption('foundation');
  await expect(page).toHaveURL(/module=delight&level=foundation/);
  await expect(page.locator('[data-library-list] [data-lesson-entry]:visible')).toHaveCount(2);
  await field(page).fill('promise');
  await expect(page.locator('[data-hit]').first()).toBeVisible();
  const hits = await page.locator('[data-hit]').evaluateAll((all) => all.map((hit) => hit.getAttribute('data-hit')));
  expect(hits.filter((hit) => !/^(the-bolero-effect|rehearse-like-the-orchestra)#/.test(hit ?? ''))).toEqual([]);
});

test('words that are typed before the script is there are searched for, with the filters of the address', async ({
  page,
}) => {
  const release = await holdScripts(page);
  await page.goto('library/?module=delight', { waitUntil: 'commit' });
  await field(page).pressSequentially('promise');
  release();
  await expect(page.locator('[data-hit]').first()).toBeVisible();
  await expect(field(page)).toHaveValue('promise');
  await expect(page).toHaveURL(/q=promise/);
  await expect(page).toHaveURL(/module=delight/);
});

test('an address with a filter that is unknown says so and shows the rest', async ({ page }) => {
  await openLibrary(page, '?skill=flying&q=price');
  await expect(page.locator('[data-notice="unknown-filter"]')).toContainText('skill “flying”');
  await expect(page.locator('[data-hit]').first()).toBeVisible();
});

test('nothing found offers what buyers say and the modules', async ({ page }) => {
  await openLibrary(page, '?q=xyzzy');
  await expect(page.locator('.nothing-found a')).not.toHaveCount(0);
  await expect(page.locator('.nothing-found')).toContainText('Delight Beyond Expectations');
});

test('a situation has its line on top, with an exercise for it and the call to get ready for', async ({ page }) => {
  await openLibrary(page, '?q=we already have someone for that');
  const first = page.locator('[data-hit]').first();
  await expect(first).toHaveAttribute('data-hit', 'out-of-the-sameness-trap#a-yard-by-the-market');
  await expect(first.getByRole('heading')).toHaveText('Out of the Sameness Trap: A yard by the market');
  const answer = page.locator('[data-answer]');
  await expect(answer).toContainText('We’ve seen one thing at places like yours');
  await expect(answer.getByRole('link', { name: 'Get ready for this call' })).toHaveAttribute(
    'href',
    '/before/?for=have-someone',
  );
  await answer.getByRole('link', { name: 'Practice it' }).click();
  await expect(page).toHaveURL(/\/lessons\/the-need-nobody-mentioned\/#/);
});

test('a hit of a whole lesson leads to the line that a buyer says', async ({ page }) => {
  await openLibrary(page, '?q=why did nobody tell us');
  const hit = page.locator('[data-hit]').first();
  await expect(hit).toHaveAttribute('data-hit', 'warm-and-useful#');
  await hit.getByRole('link').click();
  await expect(page.getByText('Why did nobody tell us?').first()).toBeInViewport();
});

test('Back comes to the same hit, further down too', async ({ page }) => {
  await openLibrary(page, '?q=trust&module=relationships');
  await page.getByRole('button', { name: 'Show more' }).click();
  await expect(page.locator('[data-hit]')).toHaveCount(20);
  const hit = page.locator('[data-hit]').nth(16);
  const address = await hit.getAttribute('data-hit');
  await hit.getByRole('link').click();
  await expect(page).toHaveURL(/\/lessons\//);
  await page.goBack();
  await expect(page.getByLabel('Module')).toHaveValue('relationships');
  await expect(page.locator(`[data-hit="${address}"]`)).toBeInViewport();
});

test('a phone shows the hits before the filters', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openLibrary(page, '?q=price');
  await expect(page.locator('[data-answer]')).toBeInViewport();
  await expect(page.getByLabel('Module')).toBeHidden();
  await page.getByRole('button', { name: 'Filters' }).click();
  await page.getByLabel('Module').selectOption('delight');
  await expect(page.getByRole('button', { name: 'Filters (1)' })).toHaveAttribute('aria-expanded', 'true');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('the library is a full list that says how to find, and Search leads to it', async ({ page }) => {
    await page.goto('glossary/');
    await page.getByRole('link', { name: 'Search' }).click();
    await expect(page.locator('[data-lesson-entry]').first()).toBeVisible();
    await expect(page.getByText('Find in page')).toBeVisible();
    await expect(page.locator('.library-search')).toBeHidden();
  });
});

inEachLook(() => {
  test('neither the library nor the dialog has a violation that axe can find', async ({ page }) => {
    await openLibrary(page, '?q=price');
    await expect(page.locator('[data-answer]')).toBeVisible();
    await expectNoViolations(page);
    await openLibrary(page, '?q=xyzzy');
    await expect(page.locator('.nothing-found a').first()).toBeVisible();
    await expectNoViolations(page);
    await page.goto('about/');
    await page.keyboard.press('/');
    await expect(page.getByRole('combobox', { name: 'Search all lessons' })).toBeFocused();
    await expect(page.getByRole('option', { name: 'That’s high' })).toBeVisible();
    await expectNoViolations(page, 'the dialog before anything is typed');
    await page.keyboard.type('you all look the same');
    await expect(page.locator('dialog [data-option-kind="answer"]')).toBeVisible();
    await expectNoViolations(page, 'the dialog with an answer');
  });
});
