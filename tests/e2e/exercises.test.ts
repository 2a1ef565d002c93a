import {
  answer,
  exercise,
  expect,
  holdScripts,
  putRecords,
  storedEvents,
  storedRecords,
  tabTo,
  test,
} from './page-test.ts';

const LESSON = 'lessons/opening-well/';

test.beforeEach(async ({ page }) => {
  await page.goto(LESSON);
});

test('a right first try is told, kept and shown again after a reload', async ({ page }) => {
  const root = await exercise(page, 'opening-well/pick-one');
  await expect(root).toHaveAttribute('data-state', 'open');
  await answer(root, 'ask');
  await expect(root).toHaveAttribute('data-state', 'right');
  await expect(root.locator('[data-result]')).toContainText('Right, first time.');
  await expect(root.locator('[data-option="ask"] .why')).toContainText('Yes. It finds the problem');
  await expect(root.locator('[data-option="boast"] .why')).toContainText('about you');

  await page.reload();
  const again = await exercise(page, 'opening-well/pick-one');
  await expect(again).toHaveAttribute('data-state', 'right');
  await expect(again.locator('[data-option="ask"] input')).toBeChecked();
  await expect(again.locator('[data-option="ask"] .why')).toContainText('Yes.');
});

test('a first miss brings the reason and a hint, a second one the answer, and both stay on record', async ({
  page,
}) => {
  const root = await exercise(page, 'opening-well/pick-one');
  await answer(root, 'price');
  await expect(root).toHaveAttribute('data-state', 'hint');
  await expect(root.locator('[data-result]')).toContainText('Think of the problem behind the price.');
  await expect(root.locator('[data-option="price"] .why')).toContainText('the end of the talk');
  await expect(root.locator('[data-option="ask"] .why')).toHaveCount(0);

  await answer(root, 'boast');
  await expect(root).toHaveAttribute('data-state', 'wrong');
  await expect(root.locator('[data-option="ask"]')).toHaveAttribute('data-mark', 'missed');
  await expect(root.locator('[data-option="price"] .why')).toContainText('Your first try.');

  const tries = (await storedEvents(page)).filter(({ type }) => type === 'exercise-answered');
  expect(tries.map(({ response, attempt, score, hints }) => ({ response, attempt, score, hints }))).toEqual([
    { response: { option: 'price' }, attempt: 1, score: 0, hints: 0 },
    { response: { option: 'boast' }, attempt: 2, score: 0, hints: 1 },
  ]);
});

test('Check is never dead: with nothing chosen it says what is missing and moves the focus there', async ({ page }) => {
  const root = await exercise(page, 'opening-well/pick-one');
  const check = root.getByRole('button', { name: 'Check' });
  await expect(check).toBeEnabled();
  await check.click();
  await expect(root.locator('[data-result]')).toHaveText('Choose one of the options first.');
  await expect(root.locator('input').first()).toBeFocused();
  await expect(root).toHaveAttribute('data-state', 'open');
});

test('several right options are scored in part, and right ticks stay', async ({ page }) => {
  const root = await exercise(page, 'opening-well/pick-two');
  await answer(root, 'repeat', 'match');
  await expect(root).toHaveAttribute('data-state', 'hint');
  await expect(root.locator('[data-result]')).toContainText('1 found, 1 still missing, 1 that should not be ticked.');
  // Found options are marked as disabled, which Playwright would wait for to end
  // (https://playwright.dev/docs/actionability#enabled); a finger does not wait.
  await root.locator('[data-option="repeat"] input').click({ force: true });
  await expect(root.locator('[data-option="repeat"] input')).toBeChecked();

  await root.locator('[data-option="match"] input').click();
  await answer(root, 'wait');
  await expect(root).toHaveAttribute('data-state', 'right');
  await expect(root.locator('[data-result]')).toContainText('Right, on the second try.');
});

test('a part of the answer at the last try ends as partly right', async ({ page }) => {
  const root = await exercise(page, 'opening-well/pick-two');
  await answer(root, 'repeat');
  await root.getByRole('button', { name: 'Check again' }).click();
  await expect(root).toHaveAttribute('data-state', 'partly');
  await expect(root.locator('[data-option="wait"]')).toHaveAttribute('data-mark', 'missed');
});

test('a figure is read as people type it, and a known slip is explained', async ({ page }) => {
  const root = await exercise(page, 'opening-well/work-out');
  const figure = root.getByRole('textbox');
  await figure.fill('abc');
  await figure.press('Enter');
  await expect(root.locator('[data-result]')).toContainText('Type a plain figure');
  await figure.fill('200');
  await figure.press('Enter');
  await expect(root.locator('[data-result]')).toContainText('You left out that each stop takes two hours.');
  await figure.fill('400.0');
  await figure.press('Enter');
  await expect(root).toHaveAttribute('data-state', 'right');
  await expect(root).toContainText('4 × 2 × 50 = 400 hours.');
});

test('a near miss and a slip of the pen cost no try', async ({ page }) => {
  const root = await exercise(page, 'opening-well/fill-in');
  const gap = root.getByRole('textbox');
  await gap.fill('forget');
  await gap.press('Enter');
  await expect(root.locator('[data-result]')).toContainText('Which word is about hearing?');
  await gap.fill('overlok');
  await gap.press('Enter');
  await expect(root.locator('[data-result]')).toContainText('check the spelling');
  await gap.fill('MISS?');
  await gap.press('Enter');
  await expect(root.locator('[data-result]')).toContainText('Right, first time.');
});

test('saying how sure one is goes on record and is shown afterwards', async ({ page }) => {
  const root = await exercise(page, 'opening-well/pick-one');
  await root.getByRole('radio', { name: 'sure' }).check();
  await answer(root, 'price');
  await expect(root).toContainText('How sure were you?');
  const [tried] = (await storedEvents(page)).filter(({ type }) => type === 'exercise-answered');
  expect(tried?.['confidence']).toBe('sure');
});

test('an answered exercise can be answered again, and the earlier answers stay on record', async ({ page }) => {
  const root = await exercise(page, 'opening-well/pick-one');
  await answer(root, 'ask');
  await root.getByRole('button', { name: 'Answer again' }).click();
  await expect(root).toHaveAttribute('data-state', 'open');
  await expect(root.locator('input:checked')).toHaveCount(0);
  await answer(root, 'boast');
  await expect(root).toHaveAttribute('data-state', 'hint');
  const tries = (await storedEvents(page)).filter(({ type }) => type === 'exercise-answered');
  expect(tries.map(({ attempt, score }) => [attempt, score])).toEqual([
    [1, 1],
    [1, 0],
  ]);
});

test('options keep their order for one learner', async ({ page }) => {
  const order = async () => {
    const root = await exercise(page, 'opening-well/pick-two');
    return root.locator('[data-option]').evaluateAll((items) => items.map((item) => item.getAttribute('data-option')));
  };
  const first = await order();
  await page.reload();
  expect(await order()).toEqual(first);
});

test('what another tab answered shows here without a reload', async ({ page, context }) => {
  const here = await exercise(page, 'opening-well/pick-one');
  const other = await context.newPage();
  await other.goto(LESSON);
  await answer(await exercise(other, 'opening-well/pick-one'), 'ask');
  await expect(here).toHaveAttribute('data-state', 'right');
});

test('an exercise can be answered by keyboard alone, and the focus is never lost', async ({ page }) => {
  const root = await exercise(page, 'opening-well/pick-one');
  await root.locator('input').first().focus();
  for (let step = 0; step < 3 && !(await root.locator('[data-option="ask"] input').isChecked()); step++) {
    await page.keyboard.press(step === 0 ? 'Space' : 'ArrowDown');
  }
  await expect(root.locator('[data-option="ask"] input')).toBeChecked();
  await page.keyboard.press('Enter');
  await expect(root).toHaveAttribute('data-state', 'right');
  expect(await root.evaluate((element) => element.contains(document.activeElement))).toBe(true);
});

test('several options can be ticked by keyboard alone, and one that was found can’t be unticked', async ({ page }) => {
  const root = await exercise(page, 'opening-well/pick-two');
  const option = (id: string) => root.locator(`[data-option="${id}"] input`);
  await tabTo(page, option('repeat'));
  await page.keyboard.press('Space');
  await tabTo(page, root.getByRole('button', { name: 'Check' }));
  await page.keyboard.press('Enter');
  await expect(root).toHaveAttribute('data-state', 'hint');

  await tabTo(page, option('repeat'), 'Shift+Tab');
  await page.keyboard.press('Space');
  await expect(option('repeat')).toBeChecked();
  // The order is this learner's own, so the other one may stand before it or after it.
  await tabTo(page, root.locator('[data-option] input').first(), 'Shift+Tab');
  await tabTo(page, option('wait'));
  await page.keyboard.press('Space');
  await tabTo(page, root.getByRole('button', { name: 'Check again' }));
  await page.keyboard.press('Enter');
  await expect(root).toHaveAttribute('data-state', 'right');
  await expect(root.locator(':focus')).toHaveCount(1);
});

test('an answer given to an earlier wording is not shown as an answer to this one', async ({ page }) => {
  await answer(await exercise(page, 'opening-well/pick-one'), 'ask');
  const answered = (await storedRecords(page)).filter(({ event }) => event['type'] === 'exercise-answered');
  await putRecords(
    page,
    answered.map((record) => ({ ...record, event: { ...record.event, revision: '00000000' } })),
  );
  await page.reload();
  const root = await exercise(page, 'opening-well/pick-one');
  await expect(root).toHaveAttribute('data-state', 'open');
  await expect(root).toContainText('You answered this before the question changed. That answer stays on record.');
});

test('what was picked from a list before the script arrived counts', async ({ page }) => {
  const release = await holdScripts(page);
  await page.goto('lessons/every-kind/', { waitUntil: 'commit' });
  const select = page.locator('[data-part="think"] select');
  await select.selectOption('which-part');
  release();
  const root = await exercise(page, 'every-kind/concerns');
  await expect(select).toHaveValue('which-part');
  await root.getByRole('button', { name: 'Check' }).click();
  await expect(root.locator('[data-result]')).toHaveText('2 of them have no reply yet.');
});

test('what was chosen before the script arrived counts', async ({ page }) => {
  const release = await holdScripts(page);
  await page.goto(LESSON, { waitUntil: 'commit' });
  const root = page.locator('[data-exercise="opening-well/pick-one"]');
  await root.locator('[data-option="ask"] input').check();
  const figure = page.locator('[data-exercise="opening-well/work-out"]').getByRole('textbox');
  await figure.fill('400');
  release();
  await (await exercise(page, 'opening-well/work-out')).getByRole('button', { name: 'Check' }).click();
  await expect(page.locator('[data-exercise="opening-well/work-out"]')).toHaveAttribute('data-state', 'right');
  await (await exercise(page, 'opening-well/pick-one')).getByRole('button', { name: 'Check' }).click();
  await expect(root).toHaveAttribute('data-state', 'right');
});
