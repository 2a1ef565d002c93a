import { expectNoViolations } from './axe.ts';
import { answer, exercise, expect, holdScripts, type Page, test } from './page-test.ts';

/** A lesson as it is taken: one step at a time on a phone, and with "Continue" after each answer everywhere. */

const LESSON = 'lessons/opening-well/';
const shown = (page: Page) => page.locator('.lesson-step:visible');
const next = (page: Page) => page.locator('[data-step-next]');
const count = (page: Page) => page.locator('[data-step-count]');

/** Draws a finger over the middle of the screen. */
async function stroke(page: Page, from: number, to: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const point = (x: number) => [{ x, y: 400 }];
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: point(from) });
  await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: point((from + to) / 2) });
  await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: point(to) });
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await session.detach();
}

test.describe('on a phone', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test('a lesson goes by steps, each with an address, which Back, a stroke and a reload keep to', async ({ page }) => {
    await page.goto(LESSON);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(shown(page)).toHaveCount(0);
    await expect(count(page)).toHaveText('1 of 12');
    await expectNoViolations(page, 'the head of a lesson');
    await expect(next(page)).toHaveAccessibleName('Continue to The story');
    await next(page).tap();
    await expect(page.getByRole('heading', { name: 'The story' })).toBeFocused();
    await expect(page).toHaveURL(/#the-story$/);
    await next(page).tap();
    await stroke(page, 300, 120);
    await expect(page).toHaveURL(/#pick-one$/);
    await expect(next(page)).toHaveAccessibleName('Skip to One call, twice');
    await answer(await exercise(page, 'opening-well/pick-one'), 'ask');
    await expect(next(page)).toHaveAccessibleName('Continue to One call, twice');
    await expect(page.locator('[data-continue]')).toBeHidden();
    await expectNoViolations(page, 'a step with an exercise');

    await page.reload();
    await expect(page.locator('[data-exercise="opening-well/pick-one"]')).toBeVisible();
    await expect(shown(page)).toHaveCount(1);
    await page.locator('[data-step-back]').tap();
    await expect(page).toHaveURL(/#the-idea$/);
    await page.goBack();
    await expect(page).toHaveURL(/#the-story$/);
    await stroke(page, 120, 300);
    await expect(page).toHaveURL(/opening-well\/$/);
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();

    await page.getByRole('button', { name: 'In this lesson' }).tap();
    await page.getByRole('navigation', { name: 'In this lesson' }).getByRole('link', { name: 'Sources' }).tap();
    await expect(page.getByRole('heading', { name: 'Sources' })).toBeFocused();
    await expect(page.getByRole('navigation', { name: 'In this lesson' })).toBeHidden();
    await expect(next(page)).toBeHidden();
  });

  test('whatever leads into a lesson finds its step, all of it is on paper, and the whole page is one tap away', async ({
    page,
  }) => {
    await page.goto(`${LESSON}#work-out`);
    await expect(shown(page)).toHaveCount(1);
    await expect(page.locator('[data-exercise="opening-well/work-out"]')).toBeInViewport();
    await page.goto('');
    await page.goto(`${LESSON}#nowhere`);
    await expect(count(page)).toHaveText('1 of 12');

    // As the browser does when its own search finds words in what is hidden.
    await next(page).tap();
    const table = page.getByRole('table', { includeHidden: true });
    await table.evaluate((found) => {
      const hidden = found.closest('[hidden]');
      hidden?.dispatchEvent(new Event('beforematch', { bubbles: true }));
      hidden?.removeAttribute('hidden');
    });
    await expect(table).toBeVisible();
    await expect(shown(page)).toHaveCount(1);
    await expect(page).toHaveURL(/#the-idea$/);

    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('heading', { name: 'Sources' })).toBeVisible();
    await page.emulateMedia({ media: 'screen' });
    await expect(page.getByRole('heading', { name: 'Sources' })).toBeHidden();

    await page.getByRole('button', { name: 'The idea' }).tap();
    await page.getByRole('navigation').getByRole('button', { name: 'Show the whole page' }).tap();
    await expect(page.getByRole('heading', { name: 'Sources' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'The idea' })).toBeInViewport();
    await page.goto('lessons/asking-more/');
    await expect(page.locator('.lesson-step').last()).toBeVisible();
    // Pressed twice by a quick thumb, it changes once.
    await page.evaluate(() => scrollTo(0, document.querySelector('main')?.offsetTop ?? 0));
    await page.locator('main').getByRole('button', { name: 'Show one step at a time' }).first().dblclick();
    await expect(shown(page)).toHaveCount(0);
    await page.getByRole('heading', { level: 1 }).tap();
    await expect(next(page)).toBeVisible();
  });
});

test('a screen that is turned shows all of the lesson when it is wide, and the step that was read when it is narrow', async ({
  page,
}) => {
  const narrow = { width: 390, height: 844 };
  // Also before any script of the page has come.
  const release = await holdScripts(page);
  await page.setViewportSize(narrow);
  await page.goto(`${LESSON}#the-idea`);
  await expect(shown(page)).toHaveCount(1);
  await page.setViewportSize({ width: 844, height: 390 });
  await expect(shown(page)).toHaveCount(11);
  await expect(page.getByRole('heading', { name: 'The idea' })).toBeInViewport();
  release();

  await page.goto('');
  await page.goto(LESSON);
  await page.getByRole('button', { name: 'In this lesson' }).click();
  const contents = page.getByRole('navigation', { name: 'In this lesson' });
  await contents.getByRole('link', { name: 'One call, twice' }).click();
  await expect(contents).toBeHidden();
  await page.mouse.wheel(0, -4_000);
  await expect(page.locator('.lesson-step[data-read]')).toHaveCount(0);
  await page.locator('#pick-one').evaluate((place) => place.scrollIntoView());
  await expect(page.locator('.lesson-step[data-read] #pick-one')).toBeAttached();
  await page.setViewportSize(narrow);
  await expect(page.locator('#pick-one')).toBeInViewport();
  await expect(shown(page)).toHaveCount(1);
  await expect(page).toHaveURL(/#pick-one$/);
  await expect(next(page)).toBeInViewport();
});

test('after an answer "Continue" leads on; what was answered before asks nobody to', async ({ page }) => {
  await page.goto(LESSON);
  const first = await exercise(page, 'opening-well/pick-one');
  await answer(first, 'ask');
  const onward = page.getByRole('button', { name: 'Continue' });
  await expect(onward).toHaveAccessibleName('Continue One call, twice');
  await onward.click();
  await expect(page.getByRole('heading', { name: 'One call, twice' })).toBeFocused();
  await expect(page.getByRole('heading', { name: 'One call, twice' })).toBeInViewport();
  await first.getByRole('button', { name: 'Answer again' }).click();
  await expect(onward).toBeHidden();
  await page.reload();
  await expect(await exercise(page, 'opening-well/pick-one')).toHaveAttribute('data-state', 'right');
  await expect(onward).toBeHidden();
});
