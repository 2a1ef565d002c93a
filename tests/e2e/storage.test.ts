import { answer, denyStorage, exercise, expect, putRecords, storedEvents, storedOf, test } from './page-test.ts';

test.describe('a browser that denies storage', () => {
  test.beforeEach(({ page }) => denyStorage(page));

  test('still lets one practice, and says that nothing is kept', async ({ page }) => {
    await page.goto('lessons/opening-well/');
    await expect(page.locator('[data-notice="storage-memory"]')).toContainText('isn’t keeping your progress');
    const root = await exercise(page, 'opening-well/pick-one');
    await answer(root, 'ask');
    await expect(root).toHaveAttribute('data-state', 'right');
    await expect(page.locator('main [data-progress-text]')).toHaveText('1 of 4 exercises');
  });
});

test('a browser that never answers is given up on, and the lesson goes on', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest;
  });
  await page.goto('lessons/opening-well/');
  // What is kept goes into the second copy, once that is open; how long the page knows of none is chance.
  await expect(page.locator('[data-notice="storage-second-copy"]')).toBeVisible();
  const root = await exercise(page, 'opening-well/pick-one');
  await answer(root, 'ask');
  await expect(root).toHaveAttribute('data-state', 'right');
});

test('a corrupted record is told, left where it is, and harms nothing else', async ({ page }) => {
  await page.goto('lessons/opening-well/');
  await answer(await exercise(page, 'opening-well/pick-one'), 'ask');
  await expect.poll(() => storedOf(page, 'exercise-answered')).toHaveLength(1);
  const before = (await storedEvents(page)).length;
  await putRecords(page, [{ seq: 9_999, id: 'broken', event: 'not an event' }]);
  await page.reload();
  await expect(page.locator('[data-notice="storage-unreadable"]')).toContainText(
    'One record of your progress can’t be read.',
  );
  await expect(await exercise(page, 'opening-well/pick-one')).toHaveAttribute('data-state', 'right');
  await expect.poll(async () => (await storedEvents(page)).length).toBeGreaterThan(before);
  expect(await storedEvents(page)).toContain('not an event');
});

test('an answer is stored by ids, with the revision it was given to', async ({ page }) => {
  await page.goto('lessons/opening-well/');
  await answer(await exercise(page, 'opening-well/pick-one'), 'ask');
  const stored = {
    exercise: 'opening-well/pick-one',
    response: { option: 'ask' },
    score: 1,
    attempt: 1,
    context: 'lesson',
    revision: expect.stringMatching(/^[0-9a-f]{8}$/),
  };
  await expect.poll(() => storedOf(page, 'exercise-answered')).toEqual([expect.objectContaining(stored)]);
  const [answered] = await storedOf(page, 'exercise-answered');
  expect(answered?.['durationMillis']).toBeGreaterThanOrEqual(0);
});

test.describe('a store that takes nothing', () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      const add = IDBObjectStore.prototype.add;
      IDBObjectStore.prototype.add = function (this: IDBObjectStore, ...record: Parameters<typeof add>) {
        if (this.name === 'events') throw new DOMException('No room.', 'QuotaExceededError');
        return add.apply(this, record);
      };
    });
  });

  test('leaves the second copy, and the page says so', async ({ page }) => {
    await page.goto('lessons/opening-well/');
    const root = await exercise(page, 'opening-well/pick-one');
    await answer(root, 'price');
    await expect(page.locator('[data-notice="storage-second-copy"]')).toContainText('safe in its second copy');
    await page.reload();
    await expect(await exercise(page, 'opening-well/pick-one')).toHaveAttribute('data-state', 'hint');
  });

  test('does not disturb the next try, and hands answers on to the next page', async ({ page }) => {
    await page.addInitScript(() => {
      const denied = (): never => {
        throw new DOMException('No workers.', 'SecurityError');
      };
      Object.defineProperty(globalThis, 'Worker', { value: denied });
    });
    await page.goto('lessons/opening-well/');
    const root = await exercise(page, 'opening-well/pick-one');
    await answer(root, 'price');
    await expect(root).toHaveAttribute('data-state', 'hint');
    await expect(page.locator('[data-notice="storage-memory"]')).toContainText('One answer is in this tab only.');
    await answer(root, 'ask');
    await expect(root).toHaveAttribute('data-state', 'right');
    await page.getByRole('link', { name: 'Library' }).click();
    await expect(page).toHaveURL(/\/library\/$/);
    await page.goto('lessons/opening-well/');
    await expect(await exercise(page, 'opening-well/pick-one')).toHaveAttribute('data-state', 'right');
  });
});
