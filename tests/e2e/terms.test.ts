import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page, sites, test } from './page-test.ts';

const LESSON = 'lessons/opening-well/';
const wordOn = (page: Page): Locator => page.getByRole('link', { name: 'advance' });
const cardOn = (page: Page): Locator => page.locator('#term-advance');

/** Puts the word in the middle of the screen, with room for its card on either side. */
const center = (page: Page): Promise<void> =>
  wordOn(page).evaluate((word) => word.scrollIntoView({ block: 'center', behavior: 'instant' }));

/** Notes in the page when the mouse or the focus last moved. */
async function watchInput(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const note = ({ timeStamp }: Event): void => void Reflect.set(globalThis, 'lastInput', timeStamp);
    for (const type of ['pointerover', 'pointerout', 'focusin', 'focusout', 'keydown'])
      document.addEventListener(type, note, { capture: true });
  });
}

/** Until a card that would open or close by itself has done so: its delays, as its styles name them, are over. */
const settled = async (page: Page): Promise<void> => {
  await wordOn(page).evaluate((word) => {
    const style = getComputedStyle(word);
    const delays = ['interest-delay-start', 'interest-delay-end'].map((name) => style.getPropertyValue(name));
    const seconds = delays.reduce((sum, delay) => sum + Number.parseFloat(delay), 0);
    // A browser that does not know the property has a script with the same delays.
    Reflect.set(globalThis, 'delaysMillis', (seconds || 0.5) * 1_000);
  });
  await page.waitForFunction(() => {
    const passedMillis = performance.now() - Number(Reflect.get(globalThis, 'lastInput'));
    return passedMillis > Number(Reflect.get(globalThis, 'delaysMillis'));
  });
};

test('a word of the glossary leads to its place there, and back to the lessons that use it', async ({ page }) => {
  await page.goto(LESSON);
  await wordOn(page).click();
  await expect(page).toHaveURL(/\/glossary\/#advance$/);
  await page.locator('#advance').getByRole('link', { name: 'Opening Well' }).click();
  await expect(page.locator('main[data-lesson="opening-well"]')).toBeVisible();
});

/** Points at the word until its card shows: the script that shows it in other browsers comes after the page. */
const pointAtWord = (page: Page): Promise<void> =>
  expect(async () => {
    await page.mouse.move(1, 1);
    await wordOn(page).hover();
    await expect(cardOn(page)).toBeVisible({ timeout: 1_000 });
  }).toPass();

/** In one step, as a hand does; Playwright's own way waits on the road until the card has gone. */
async function moveOnto(page: Page, place: Locator): Promise<void> {
  const box = await place.boundingBox();
  expect(box).not.toBeNull();
  if (box) await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
}

const browsers = [
  { name: 'in a browser that knows interestfor', knows: true },
  { name: 'in a browser that does not', knows: false },
];

for (const { name, knows } of browsers) {
  test.describe(name, () => {
    test.beforeEach(async ({ page }) => {
      await watchInput(page);
      if (knows) return;
      // Deaf to the attribute, as a browser is that never heard of it.
      await page.addInitScript(() => {
        Reflect.deleteProperty(HTMLAnchorElement.prototype, 'interestForElement');
        for (const type of ['interest', 'loseinterest'])
          document.addEventListener(type, (event) => event.preventDefault(), { capture: true });
      });
    });

    test('a card stays while the mouse is on it, and goes when the mouse leaves or on Escape', async ({ page }) => {
      await page.goto(LESSON);
      await center(page);
      await pointAtWord(page);
      await expect(cardOn(page)).toContainText('The customer agrees to do something that moves the work forward.');
      await moveOnto(page, cardOn(page));
      await settled(page);
      await expect(cardOn(page)).toBeVisible();
      await page.mouse.move(1, 1);
      await expect(cardOn(page)).toBeHidden();
      await wordOn(page).hover();
      await expect(cardOn(page)).toBeVisible();
      await page.keyboard.press('Escape');
      await settled(page);
      await expect(cardOn(page)).toBeHidden();
    });

    test('the keyboard opens a card by coming to its word, goes on into it, and closes it by leaving', async ({
      page,
    }) => {
      await page.goto(LESSON);
      const next = page.getByRole('link', { name: 'the next lesson' });
      await expect(async () => {
        await next.focus();
        await page.keyboard.press('Shift+Tab');
        await expect(wordOn(page)).toBeFocused();
        await expect(cardOn(page)).toBeVisible({ timeout: 1_000 });
      }).toPass();
      await page.keyboard.press('Tab');
      await expect(cardOn(page).getByRole('link')).toBeFocused();
      await settled(page);
      await expect(cardOn(page)).toBeVisible();
      await page.keyboard.press('Tab');
      await expect(next).toBeFocused();
      await expect(cardOn(page)).toBeHidden();
    });
  });
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'on a phone' : 'on a phone without script', () => {
    test.use({ javaScriptEnabled, hasTouch: true, isMobile: true, viewport: { width: 360, height: 700 } });

    test('a tap opens the card at the foot of the screen, and another tap elsewhere closes it', async ({ page }) => {
      await page.goto(`${LESSON}#the-idea`);
      await center(page);
      const box = await wordOn(page).boundingBox();
      if (!box) throw new Error('The word has no box.');
      await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
      await expect(cardOn(page)).toBeVisible();
      const foot = await cardOn(page).boundingBox();
      expect(foot).toMatchObject({ x: 0, width: 360 });
      expect((foot?.y ?? 0) + (foot?.height ?? 0)).toBeCloseTo(700, 0);
      await page.getByRole('heading', { name: 'The idea' }).tap();
      await expect(cardOn(page)).toBeHidden();
      await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
      await cardOn(page).getByRole('link', { name: 'In the glossary' }).tap();
      await expect(page).toHaveURL(/\/glossary\/#advance$/);
    });
  });
}

test('a card stands beside its word where there is room, and moves nothing', async ({ page }) => {
  await page.goto(LESSON);
  await center(page);
  const height = (): Promise<number> => page.evaluate(() => document.documentElement.scrollHeight);
  const before = await height();
  await wordOn(page).hover();
  await expect(cardOn(page)).toBeVisible();
  const [word, card] = [await wordOn(page).boundingBox(), await cardOn(page).boundingBox()];
  if (!word || !card) throw new Error('The word or its card has no box.');
  expect(Math.abs(card.y - (word.y + word.height))).toBeLessThan(12);
  expect(Math.abs(card.x - word.x)).toBeLessThan(2);
  expect(await height()).toBe(before);
});

test('each term has one card on a page, however often its word stands there', async ({ page }) => {
  for (const lesson of ['the-need-nobody-mentioned', 'map-the-impression', 'warm-and-useful']) {
    await page.goto(`${sites.course.url}lessons/${lesson}/`);
    const named = await page
      .locator('.term a')
      .evaluateAll((all) => all.map((word) => word.getAttribute('interestfor')));
    const ids = await page.locator('.term-card').evaluateAll((all) => all.map(({ id }) => id));
    expect(named.length).toBeGreaterThan(0);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(named)).toEqual(new Set(ids));
  }
});

test('on paper a word of the glossary is a word', async ({ page }) => {
  await page.goto(LESSON);
  await wordOn(page).hover();
  await expect(cardOn(page)).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(wordOn(page)).toHaveCSS('text-decoration-line', 'none');
  await expect(cardOn(page)).toBeHidden();
});

test('an open card has no violation that axe can find, in either theme', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto(LESSON);
    await wordOn(page).hover();
    await expect(cardOn(page)).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).include('#term-advance').include('.prose').analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  }
});
