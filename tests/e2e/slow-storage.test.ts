import { answer, exercise, expect, type Page, storedOf, test } from './page-test.ts';

/** A device whose disk takes its time. The page tells what is in the tab only, and in the end each answer is there once. */

const LESSON = 'lessons/opening-well/';
const told = (page: Page) => page.locator('[data-notice^="storage-"]');
const stored = async (page: Page) => (await storedOf(page, 'exercise-answered')).map(({ score }) => score);

/** Runs in each page: nothing can be put elsewhere meanwhile. */
const withoutSecondCopy = (): void => {
  const denied = (): never => {
    throw new DOMException('No workers.', 'SecurityError');
  };
  Object.defineProperty(globalThis, 'Worker', { value: denied });
};

test('a store that takes three seconds to open is used all the same, on every page', async ({ page }) => {
  await page.addInitScript(withoutSecondCopy);
  await page.addInitScript(() => {
    const open = IDBFactory.prototype.open;
    IDBFactory.prototype.open = function (this: IDBFactory, ...named: Parameters<typeof open>) {
      const request = open.apply(this, named);
      const listen = request.addEventListener.bind(request) as (type: string, listener: EventListener) => void;
      request.addEventListener = (type: string, listener: EventListener) =>
        listen(type, (event) => void (type === 'success' ? setTimeout(listener, 3_000, event) : listener(event)));
      return request;
    };
  });
  await page.goto(LESSON);
  // That it is not kept is said before it is: an answer of this moment is in the tab only.
  await expect(told(page)).toContainText('isn’t responding when this site tries to save');
  const root = await exercise(page, 'opening-well/pick-one');
  await answer(root, 'ask');
  await expect(root).toHaveAttribute('data-state', 'right');
  await expect.poll(() => stored(page)).toEqual([1]);
  await expect(page.locator('[data-notice="storage-memory"]')).toHaveCount(0);
  await page.reload();
  await expect(await exercise(page, 'opening-well/pick-one')).toHaveAttribute('data-state', 'right');
  await expect(page.locator('main [data-progress-text]')).toHaveText('1 of 4 exercises');
  expect(await stored(page)).toEqual([1]);
});

test('where each save takes two seconds, answers given meanwhile are counted as unsaved, and stored once', async ({
  page,
}) => {
  await page.addInitScript(withoutSecondCopy);
  await page.addInitScript(() => {
    const begin = IDBDatabase.prototype.transaction;
    IDBDatabase.prototype.transaction = function (this: IDBDatabase, ...asked: Parameters<typeof begin>) {
      const transaction = begin.apply(this, asked);
      const [name] = transaction.objectStoreNames;
      if (asked[1] !== 'readwrite' || name === undefined) return transaction;
      const end = Date.now() + 2_000;
      const hold = (): void => {
        if (Date.now() < end) transaction.objectStore(name).count().onsuccess = hold;
      };
      hold();
      return transaction;
    };
  });
  await page.goto(LESSON);
  const root = await exercise(page, 'opening-well/pick-one');
  await answer(root, 'price');
  await expect(root).toHaveAttribute('data-state', 'hint');
  await answer(root, 'ask');
  await expect(root).toHaveAttribute('data-state', 'right');
  await expect(told(page)).toContainText('in this tab only');
  // Whoever leaves while it is being saved loses nothing.
  await page.goto('library/');
  await expect.poll(() => stored(page), { timeout: 20_000 }).toEqual([expect.any(Number), 1]);
  await page.goto(LESSON);
  await expect(await exercise(page, 'opening-well/pick-one')).toHaveAttribute('data-state', 'right');
  await expect(page.locator('[data-notice="storage-memory"]')).toHaveCount(0, { timeout: 20_000 });
  expect(await stored(page)).toHaveLength(2);
});
