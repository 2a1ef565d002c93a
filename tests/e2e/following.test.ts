import { answeredAs, dayFromNow, stampedAsBefore } from '../team/asked-assignment.ts';
import { accept } from './assigned.ts';
import {
  answer,
  answering,
  exercise,
  expect,
  holdScripts,
  type Page,
  putRecords,
  storedOf,
  test,
} from './page-test.ts';

/** A rep who takes the lessons in the order of a path. The fixture's has Opening Well, Asking More and Closing Kindly. */

/** What the fixture's lessons require. */
const REQUIRED = {
  'opening-well': ['pick-one', 'pick-two', 'work-out', 'fill-in'],
  'asking-more': ['next-question'],
  'closing-kindly': ['last-line'],
  'every-kind': ['call-plan', 'concerns', 'delight', 'lost-line', 'follow-up', 'opening-line', 'late-boxes'],
} as const;

const hero = (page: Page) => page.locator('.hero:visible');
const foot = (page: Page) => page.locator('[data-way-foot]');
const head = (page: Page) => page.locator('[data-way-head]');

/** Follows the fixture's path on its own page. */
async function follow(page: Page): Promise<void> {
  await page.goto('paths/all-of-it/');
  await page.getByRole('button', { name: 'Follow this path' }).click();
  await expect(page.locator('[data-follow-said]')).toHaveText(/follow this path/);
}

async function completeAskingMore(page: Page): Promise<void> {
  await page.goto('lessons/asking-more/');
  await answer(await exercise(page, 'asking-more/next-question'), 'when');
  await expect(page.locator('main')).toHaveAttribute('data-status', 'complete');
}

test('a newcomer says what they do, and is led through the path of their role until they leave it', async ({
  page,
}) => {
  await page.goto('');
  await expect(page.locator('html')).not.toHaveAttribute('data-visit');
  await page.getByRole('link', { name: 'I take all of it' }).click();
  await expect(page.locator('main[data-lesson="opening-well"]')).toBeVisible();
  await expect(head(page)).toHaveText('All of It · Week 1 · 1 of 2');
  await expect(foot(page)).toHaveText(/Next in All of It · \d+ min\s+Asking More/);

  await expect.poll(() => storedOf(page, 'path-followed')).toHaveLength(1);
  await page.goto('');
  await expect(page.locator('.roles')).toBeHidden();
  await expect(hero(page)).toContainText('First up: Opening Well');

  await completeAskingMore(page);
  await expect(head(page)).toHaveText('All of It · Week 1 · 2 of 2');
  await expect(foot(page)).toContainText('Opening Well');
  await foot(page).click();
  await expect(page.locator('main[data-lesson="opening-well"]')).toBeVisible();
  await expect(foot(page)).toContainText('Closing Kindly');

  await page.goto('');
  await expect(hero(page)).toContainText('Next up: Opening Well');
  await hero(page).getByRole('link', { name: 'All of It · Week 1 · 1 of 2' }).click();
  const leave = page.getByRole('button', { name: 'Leave this path' });
  await expect(page.getByText('You follow this path.')).toBeVisible();
  // The words are there before the script of the switch is.
  await page.waitForLoadState();
  await leave.click();
  const again = page.getByRole('button', { name: 'Follow this path' });
  await expect(again).toBeFocused();
  await expect(page.locator('[data-follow-said]')).toHaveText(/You’ve left this path/);
  await expect.poll(() => storedOf(page, 'path-left')).toHaveLength(1);

  await page.goto('');
  await expect(hero(page)).toContainText('Next up: Closing Kindly');
  await expect(page.locator('[data-resume-of]:visible')).toHaveCount(0);
  await page.goto('lessons/opening-well/');
  await expect(head(page)).toHaveText('First Steps · lesson 1 of 2');
});

test('a role that is chosen before any module has run is followed all the same, once, and no server is told', async ({
  page,
}) => {
  const release = await holdScripts(page);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('', { waitUntil: 'commit' });
  await page.getByRole('link', { name: 'I take all of it' }).click({ noWaitAfter: true });
  await expect(head(page)).toHaveText('All of It · Week 1 · 1 of 2');
  release();
  await expect(page).toHaveURL(/\/lessons\/opening-well\/$/);
  await expect.poll(() => storedOf(page, 'path-followed')).toMatchObject([{ path: 'all-of-it' }]);
  await expect(foot(page)).toContainText('Asking More');
  expect(asked.filter((url) => url.split('#')[0]?.includes('all-of-it'))).toEqual([]);

  await page.goto('');
  await page.goto('lessons/opening-well/#follow=all-of-it');
  await expect(page).toHaveURL(/\/lessons\/opening-well\/$/);
  await page.goto('lessons/asking-more/#follow=nobody-knows');
  await expect(head(page)).toHaveText('All of It · Week 1 · 2 of 2');
  await expect.poll(() => storedOf(page, 'lesson-opened')).not.toHaveLength(0);
  expect(await storedOf(page, 'path-followed')).toHaveLength(1);
});

test('whoever starts with the first lesson is not asked again, nor whoever has left a path', async ({ page }) => {
  await page.goto('');
  await expect(page.locator('.roles')).toBeVisible();
  await follow(page);
  await page.getByRole('button', { name: 'Leave this path' }).click();
  await expect.poll(() => storedOf(page, 'path-left')).toHaveLength(1);
  await page.goto('');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Three words, then the next test.');
  await expect(page.locator('.roles')).toBeHidden();
});

test('a look-up takes over nothing: neither where to go on nor the question for one’s role', async ({ page }) => {
  await page.goto('lessons/closing-kindly/');
  await expect.poll(() => storedOf(page, 'lesson-opened')).toHaveLength(1);
  await page.goto('');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Three words, then the next test.');
  await expect(page.locator('.roles')).toBeVisible();
  await follow(page);
  await page.goto('lessons/closing-kindly/');
  await expect.poll(() => storedOf(page, 'lesson-opened')).toHaveLength(2);
  await page.goto('');
  await expect(hero(page)).toContainText('First up: Opening Well');
});

test('a lesson to come back to leads to what counts first', async ({ page }) => {
  await follow(page);
  await page.goto('lessons/every-kind/');
  await expect(head(page)).toHaveText('All of It · Day 60 · 1 of 1');
  await expect(foot(page)).toContainText('Opening Well');
});

test('an assignment that is due comes before the path, and says by when', async ({ page }) => {
  await follow(page);
  await accept(page, { title: 'Fair', lessons: ['closing-kindly', 'asking-more'], due: dayFromNow(1) });
  await page.goto('lessons/closing-kindly/');
  await expect(head(page)).toHaveText('Fair · 1 of 2 · due tomorrow');
  await expect(foot(page)).toHaveText(/Next in Fair · \d+ min\s+Asking More/);
  await page.goto('');
  await expect(hero(page)).toContainText('First up: Closing Kindly');
  await expect(hero(page)).toContainText('Fair · 1 of 2');
  await page.goto('lessons/opening-well/');
  await expect(head(page)).toHaveText('All of It · Week 1 · 1 of 2');
});

test('the last lesson of an assignment leads to handing it in', async ({ page }) => {
  await accept(page, { title: 'Fair', lessons: ['asking-more'] });
  await completeAskingMore(page);
  await expect(foot(page)).toHaveText(/You’ve finished Fair\s+Hand it in/);
  await foot(page).click();
  await expect(page).toHaveURL(/\/assignment\/#hand-in\//);
});

test.describe('where the course can’t be fetched', () => {
  test.use({ allowedFaults: [/Failed to load resource/] });

  test('a lesson works out its progress once for each answer, and asks again what is assigned', async ({ page }) => {
    await accept(page, { title: 'Fair', lessons: ['opening-well', 'asking-more'] });
    // The most that was told of it in one task.
    await page.addInitScript(() => {
      let times = 0;
      document.addEventListener('crescendo:progress', () => {
        const { dataset } = document.documentElement;
        times += 1;
        dataset['most'] = String(Math.max(times, Number(dataset['most'] ?? 0)));
        setTimeout(() => {
          times = 0;
        });
      });
    });
    // Nothing of it is here either.
    await page.evaluate(async () => {
      for (const name of await caches.keys()) await caches.delete(name);
    });
    const letThrough = await answering(page, '**/outline.json');
    await Promise.all([page.waitForEvent('requestfailed'), page.goto('lessons/opening-well/')]);
    await Promise.all([
      page.waitForEvent('requestfailed'),
      answer(await exercise(page, 'opening-well/pick-one'), 'ask'),
    ]);
    letThrough();
    await Promise.all([
      page.waitForResponse('**/outline.json'),
      answer(await exercise(page, 'opening-well/pick-two'), 'repeat', 'wait'),
    ]);
    await expect(page.locator('html')).toHaveAttribute('data-most', '1');
  });
});

test('what is followed is there at the first paint, before any module has run', async ({ page }) => {
  await follow(page);
  await completeAskingMore(page);
  const release = await holdScripts(page);
  await page.goto('', { waitUntil: 'commit' });
  await expect(hero(page)).toContainText('Next up: Opening Well');
  await expect(hero(page)).toContainText('All of It · Week 1 · 1 of 2');
  await page.goto('lessons/closing-kindly/', { waitUntil: 'commit' });
  await expect(head(page)).toHaveText('All of It · Week 2 · 1 of 1');
  await expect(foot(page)).toContainText('Opening Well');
  await page.goto('paths/', { waitUntil: 'commit' });
  await expect(page.getByRole('button', { name: /^Leave this path\s+“All of It”$/ })).toBeVisible();
  release();
});

/** Writes into the log that somebody has answered all that these lessons require. */
async function complete(page: Page, ...lessons: (keyof typeof REQUIRED)[]): Promise<void> {
  const addresses = Object.entries(REQUIRED).flatMap(([lesson, ids]) => ids.map((id) => ({ lesson, id })));
  const events = stampedAsBefore(addresses.map(({ lesson, id }) => answeredAs(`${lesson}/${id}`, {})));
  const records = events.map((event, at) => ({ seq: 1_000 + at, id: event.id, event }));
  const isOfThese = (at: number): boolean => lessons.some((lesson) => lesson === addresses[at]?.lesson);
  await putRecords(
    page,
    records.filter((_, at) => isOfThese(at)),
  );
}

test('a finished path leads to its gate and to what to come back to, and a finished course says so', async ({
  page,
}) => {
  await follow(page);
  await complete(page, 'opening-well', 'asking-more', 'closing-kindly');
  await page.goto('');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You’ve finished the path.');
  await expect(hero(page)).toContainText('You’ve completed every lesson in “All of It”.');
  await expect(hero(page).getByRole('link', { name: 'Day 60: Every Kind of Practice' })).toBeVisible();
  await hero(page).getByRole('link', { name: 'See the gate' }).click();
  await expect(page).toHaveURL(/\/paths\/all-of-it\/#gate$/);
  await expect(page.locator('#gate')).toBeInViewport();
  await expect(page.getByRole('link', { name: 'Next: the gate' })).toHaveAttribute('href', '#gate');
  await page.goto('lessons/closing-kindly/');
  await expect(foot(page)).toHaveText(/You’ve finished All of It\s+Go to the gate/);

  await complete(page, 'every-kind');
  await page.goto('');
  await expect(hero(page).getByRole('link', { name: /^Day 60/ })).toBeHidden();
  await hero(page).getByRole('button', { name: 'Leave this path' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You’ve finished the course.');
  await hero(page).getByRole('link', { name: 'Open the library' }).click();
  await expect(page.locator('[data-lesson-entry]:not([data-status="complete"])')).toHaveCount(0);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a role leads to the first lesson of its path, and nothing can be followed', async ({ page }) => {
    await page.goto('paths/');
    await expect(page.getByRole('button', { name: /Follow/ })).toBeHidden();
    await page.goto('');
    await page.getByRole('link', { name: 'I take all of it' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Opening Well');
  });
});
