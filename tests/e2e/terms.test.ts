import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page, sites, test } from './page-test.ts';

const LESSON = 'lessons/opening-well/';
const wordOn = (page: Page): Locator => page.getByRole('button', { name: 'advance' });
const cardOn = (page: Page): Locator => page.locator('#term-advance');

/** Lets a card that would open or close by itself do so. */
const settled = (page: Page): Promise<void> => page.waitForTimeout(900);

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled });

    test('a click on a word of the glossary opens its card, which leads there', async ({ page }) => {
      await page.goto(LESSON);
      await expect(cardOn(page)).toBeHidden();
      await wordOn(page).click();
      await expect(cardOn(page)).toContainText('The customer agrees to do something that moves the work forward.');
      await cardOn(page).getByRole('link', { name: 'In the glossary' }).click();
      await expect(page).toHaveURL(/\/glossary\/#advance$/);
    });

    test('Enter opens the card, Tab goes into it, and Escape closes it and leads back', async ({ page }) => {
      await page.goto(LESSON);
      await wordOn(page).press('Enter');
      await expect(cardOn(page)).toBeVisible();
      await page.keyboard.press('Tab');
      await expect(cardOn(page).getByRole('link')).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(cardOn(page)).toBeHidden();
      await expect(wordOn(page)).toBeFocused();
    });
  });
}

test('a card stays while the mouse is on it, and goes when the mouse leaves or on Escape', async ({ page }) => {
  await page.goto(LESSON);
  await wordOn(page).hover();
  await expect(cardOn(page)).toBeVisible();
  await cardOn(page).hover();
  await settled(page);
  await expect(cardOn(page)).toBeVisible();
  await page.mouse.move(1, 1);
  await expect(cardOn(page)).toBeHidden();
  await wordOn(page).hover();
  await expect(cardOn(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(cardOn(page)).toBeHidden();
});

test('the keyboard’s focus opens a card, and moving on closes it', async ({ page }) => {
  await page.goto(LESSON);
  await page.getByRole('link', { name: 'Practice' }).last().focus();
  await page.keyboard.press('Tab');
  while (!(await wordOn(page).evaluate((word) => word === document.activeElement))) await page.keyboard.press('Tab');
  await expect(cardOn(page)).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(cardOn(page)).toBeHidden();
});

test('a card stands beside its word on a wide screen and at the foot of a narrow one', async ({ page }) => {
  await page.goto(LESSON);
  await wordOn(page).click();
  const word = await wordOn(page).boundingBox();
  const beside = await cardOn(page).boundingBox();
  if (!word || !beside) throw new Error('The word or its card has no box.');
  expect(Math.abs(beside.y - (word.y + word.height))).toBeLessThan(20);
  expect(Math.abs(beside.x - word.x)).toBeLessThan(2);
  await page.setViewportSize({ width: 360, height: 700 });
  const foot = await cardOn(page).boundingBox();
  expect(foot).toMatchObject({ x: 0, width: 360 });
  expect((foot?.y ?? 0) + (foot?.height ?? 0)).toBeCloseTo(700, 0);
});

test('opening a card moves nothing on the page, and no line begins with the comma after a word', async ({ page }) => {
  await page.goto(`${sites.course.url}lessons/out-of-the-sameness-trap/`);
  const words = page.locator('.term');
  const height = (): Promise<number> => page.evaluate(() => document.documentElement.scrollHeight);
  const before = await height();
  await words.first().click();
  await expect(page.locator('.term-card:popover-open')).toBeVisible();
  expect(await height()).toBe(before);
  await page.keyboard.press('Escape');
  for (let width = 320; width <= 400; width += 8) {
    await page.setViewportSize({ width, height: 700 });
    const torn = await words.evaluateAll((all) =>
      all.flatMap((word) => {
        const after = word.nextSibling;
        if (!(after instanceof Text) || !/^\u2060[.,:;?]/.test(after.data)) return [];
        const range = document.createRange();
        range.setStart(after, 1);
        range.setEnd(after, 2);
        return range.getBoundingClientRect().top > word.getBoundingClientRect().bottom - 5 ? [word.textContent] : [];
      }),
    );
    expect(torn, `${width} px`).toEqual([]);
  }
});

test('each term has one card on a page, however often its word stands there', async ({ page }) => {
  for (const lesson of ['the-need-nobody-mentioned', 'map-the-impression', 'warm-and-useful']) {
    await page.goto(`${sites.course.url}lessons/${lesson}/`);
    const targets = await page
      .locator('.term')
      .evaluateAll((all) => all.map((word) => word.getAttribute('popovertarget')));
    const ids = await page.locator('.term-card').evaluateAll((all) => all.map(({ id }) => id));
    expect(targets.length).toBeGreaterThan(0);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(targets)).toEqual(new Set(ids));
  }
});

test('on paper a word of the glossary is a word', async ({ page }) => {
  await page.goto(LESSON);
  await wordOn(page).click();
  await page.emulateMedia({ media: 'print' });
  await expect(wordOn(page)).toHaveCSS('text-decoration-line', 'none');
  await expect(cardOn(page)).toBeHidden();
});

test('an open card has no violation that axe can find', async ({ page }) => {
  await page.goto(LESSON);
  await wordOn(page).click();
  const { violations } = await new AxeBuilder({ page }).include('#term-advance').include('.prose').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});

test.describe('in a browser that does not know interestfor', () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      Reflect.deleteProperty(HTMLButtonElement.prototype, 'interestForElement');
      document.addEventListener('DOMContentLoaded', () => {
        for (const word of document.querySelectorAll('.term')) word.removeAttribute('interestfor');
      });
    });
  });

  test('a card opens on hover and closes when the mouse leaves both', async ({ page }) => {
    await page.goto(LESSON);
    await page.waitForLoadState('networkidle');
    await wordOn(page).hover();
    await expect(cardOn(page)).toBeVisible();
    await cardOn(page).hover();
    await settled(page);
    await expect(cardOn(page)).toBeVisible();
    await page.mouse.move(1, 1);
    await expect(cardOn(page)).toBeHidden();
  });

  test('a card that was clicked open stays when the mouse leaves', async ({ page }) => {
    await page.goto(LESSON);
    await page.waitForLoadState('networkidle');
    await wordOn(page).click();
    await page.mouse.move(1, 1);
    await settled(page);
    await expect(cardOn(page)).toBeVisible();
  });
});
