import { exercise, expect, type Locator, type Page, storedEvents, tabTo, test } from './page-test.ts';

const LESSON = 'lessons/every-kind/';

test.beforeEach(async ({ page }) => {
  await page.goto(LESSON);
});

const check = (root: Locator) => root.getByRole('button', { name: /^Check/ });
const result = (root: Locator) => root.locator('.act [data-result]');

async function answers(page: Page, address: string): Promise<Record<string, unknown>[]> {
  const events = await storedEvents(page);
  return events.filter(({ type, exercise: of }) => type === 'exercise-answered' && of === address);
}

test.describe('Putting steps in order', () => {
  const steps = (root: Locator) =>
    root.locator('[data-step]').evaluateAll((all) => all.map((one) => one.dataset['step']));

  test('goes by keyboard alone, keeps the focus on the step that moves, and says where it is', async ({ page }) => {
    const root = await exercise(page, 'every-kind/call-plan');
    const right = ['agree', 'complaint', 'cost', 'price', 'step'];
    for (const [place, id] of right.entries()) {
      const up = root.locator(`[data-step="${id}"] [data-by="-1"]`);
      await up.focus();
      while ((await steps(root)).indexOf(id) > place) {
        const from = (await steps(root)).indexOf(id);
        await page.keyboard.press('Enter');
        await expect.poll(async () => (await steps(root)).indexOf(id)).toBe(from - 1);
        await expect(root.locator('fieldset [role="status"]')).toContainText(`is now step ${from} of 5.`);
        await expect(up).toBeFocused();
      }
    }
    await tabTo(page, check(root));
    await page.keyboard.press('Enter');
    await expect(root).toHaveAttribute('data-state', 'right');
    await expect(root).toContainText('Each step gives the next one its meaning');
  });

  test('goes by pointer alone, names the pairs that are wrong, and takes any order that keeps the rules', async ({
    page,
  }) => {
    const root = await exercise(page, 'every-kind/call-plan');
    await check(root).click();
    await expect(result(root)).toHaveText('Move the steps into an order first.');
    await root.locator('[data-by="1"]').first().click();
    await check(root).click();
    await expect(root).toHaveAttribute('data-state', 'hint');
    await expect(root.locator('.pairs li').first()).toContainText('comes before');
    await expect(root.locator('.hint')).toContainText('before a figure means anything');
  });

  test('can be done by dragging', async ({ page }) => {
    const root = await exercise(page, 'every-kind/call-plan');
    const [first = '', second = ''] = await steps(root);
    await root
      .locator(`[data-step="${first}"] > span`)
      .first()
      .dragTo(root.locator(`[data-step="${second}"] > span`).first());
    expect((await steps(root)).slice(0, 2)).toEqual([second, first]);
  });
});

test.describe('Matching', () => {
  const right = { think: 'which-part', vendor: 'one-thing', budget: 'next-year' };

  test('leads to the first prompt without a reply, marks each pair, and keeps the right ones', async ({ page }) => {
    const root = await exercise(page, 'every-kind/concerns');
    await root.locator('[data-part="think"] select').selectOption(right.think);
    await check(root).click();
    await expect(result(root)).toHaveText('2 of them have no reply yet.');
    await expect(root.locator('[data-part="vendor"] select')).toBeFocused();
    await root.locator('[data-part="vendor"] select').selectOption('discount');
    await root.locator('[data-part="budget"] select').selectOption(right.budget);
    await check(root).click();
    await expect(root.locator('[data-part="vendor"]')).toContainText('That one answers a worry about price.');
    await expect(root.locator('[data-part="think"]')).toHaveAttribute('data-mark', 'right');

    await root.locator('[data-part="vendor"] select').selectOption(right.vendor);
    await check(root).click();
    await expect(root).toHaveAttribute('data-state', 'right');
    const scores = (await answers(page, 'every-kind/concerns')).map(({ score, attempt }) => [attempt, score]);
    expect(scores).toEqual([
      [1, 2 / 3],
      [2, 1],
    ]);
  });

  test('goes by keyboard alone', async ({ page }) => {
    const root = await exercise(page, 'every-kind/concerns');
    for (const [id, reply] of Object.entries(right)) {
      const select = root.locator(`[data-part="${id}"] select`);
      await tabTo(page, select);
      while ((await select.inputValue()) !== reply) await page.keyboard.press('ArrowDown');
    }
    await tabTo(page, check(root));
    await page.keyboard.press('Enter');
    await expect(root).toHaveAttribute('data-state', 'right');
  });
});

test.describe('Sorting', () => {
  test('goes by keyboard alone and says why a card belongs where it does', async ({ page }) => {
    const root = await exercise(page, 'every-kind/delight');
    for (const [id, key] of [
      ['on-time', 'Space'],
      ['spare', 'ArrowDown'],
      ['call-back', 'Space'],
    ] as const) {
      await root.locator(`[data-part="${id}"] input`).first().focus();
      await page.keyboard.press(key);
    }
    await tabTo(page, check(root));
    await page.keyboard.press('Enter');
    await expect(root).toHaveAttribute('data-state', 'right');
    await expect(root.locator('[data-part="call-back"] .why')).toContainText('The boundary case.');
  });

  test('goes by pointer alone, and is still there after a reload', async ({ page }) => {
    const root = await exercise(page, 'every-kind/delight');
    for (const card of await root.locator('[data-part]').all()) await card.locator('label').first().click();
    await check(root).click();
    await expect(root.locator('[data-part="spare"]')).toContainText('Not this group.');
    await page.reload();
    const again = await exercise(page, 'every-kind/delight');
    await expect(again).toHaveAttribute('data-state', 'hint');
    await expect(again.locator('[data-part="on-time"] .why')).toContainText('Nobody thanks you');
  });
});

test('Spotting the line beside the right one is half right, and the better line comes at the end', async ({ page }) => {
  const root = await exercise(page, 'every-kind/lost-line');
  await root.locator('[data-option="flour"] label').click();
  await check(root).click();
  await expect(result(root)).toContainText('it is the line next to it');
  await root.locator('[data-option="open"] input').focus();
  await page.keyboard.press('Space');
  await tabTo(page, check(root));
  await page.keyboard.press('Enter');
  await expect(root).toHaveAttribute('data-state', 'wrong');
  await expect(root.locator('[data-option="pitch"]')).toContainText('It was here.');
  await expect(root).toContainText('Better: What did the inspector say?');
});

test('Spotting goes by keyboard alone', async ({ page }) => {
  const root = await exercise(page, 'every-kind/lost-line');
  const line = (id: string) => root.locator(`[data-option="${id}"] input`);
  await tabTo(page, line('open'));
  for (const next of ['flour', 'pitch']) {
    await page.keyboard.press('ArrowDown');
    await expect(line(next)).toBeFocused();
    await expect(line(next)).toBeChecked();
  }
  await tabTo(page, check(root));
  await page.keyboard.press('Enter');
  await expect(root).toHaveAttribute('data-state', 'right');
  await expect(root.locator('[data-option="pitch"]')).toContainText('Here.');
  await expect(root.locator(':focus')).toHaveCount(1);
});

test.describe('Writing', () => {
  const text = 'Joe, the inspector is back in three weeks. Could I watch one closing on Tuesday?';

  test('begins with judging, keeps every letter, and shows criteria and model only afterwards', async ({ page }) => {
    const root = await exercise(page, 'every-kind/follow-up');
    await root.locator('[data-act="compare"]').click();
    await expect(root.locator('.samples [data-result]')).toHaveText('Rate both first.');
    for (const sample of await root.locator('.sample').all()) await sample.getByLabel('workable').check();
    await root.locator('[data-act="compare"]').click();
    await expect(root).toContainText('We find it weak.');
    await expect(root.getByRole('textbox')).toBeFocused();
    await expect(root.locator('.model')).toHaveCount(0);

    await page.keyboard.type(text);
    await page.reload();
    const again = await exercise(page, 'every-kind/follow-up');
    await expect(again.getByRole('textbox')).toHaveValue(text);
    await again.locator('[data-act="written"]').click();
    await expect(again.locator('.model')).toContainText('His date, in his words');
    await again.getByLabel('Names something that Joe himself said.').check();
    await again.getByLabel(/^The words that show it/).fill('the inspector');
    await again.locator('[data-act="keep"]').click();
    await expect(again).toHaveAttribute('data-state', 'partly');
    await expect(again.locator('.version q')).toHaveText('the inspector');

    const [kept] = await answers(page, 'every-kind/follow-up');
    expect(kept).toMatchObject({ score: 1 / 3, attempt: 1, response: { text, met: { 'his-words': 'the inspector' } } });
  });

  test('goes by keyboard alone, twice, and keeps both versions', async ({ page }) => {
    const root = await exercise(page, 'every-kind/follow-up');
    for (const sample of await root.locator('.sample').all()) {
      await sample.locator('input').first().focus();
      await page.keyboard.press('Space');
    }
    await tabTo(page, root.locator('[data-act="compare"]'));
    await page.keyboard.press('Enter');
    for (const version of ['First words.', ' Second words.']) {
      await expect(root.getByRole('textbox')).toBeFocused();
      await page.keyboard.press('End');
      await page.keyboard.type(version);
      await tabTo(page, root.locator('[data-act="written"]'));
      await page.keyboard.press('Enter');
      await tabTo(page, root.locator('.criteria input').first());
      await page.keyboard.press('Space');
      await tabTo(page, root.locator('[data-act="keep"]'));
      await page.keyboard.press('Enter');
      if (version === 'First words.') {
        await tabTo(page, root.locator('[data-act="rewrite"]'));
        await page.keyboard.press('Enter');
      }
    }
    await expect(root.locator('.version')).toHaveCount(2);
    await expect(root.locator('.version').nth(1)).toContainText('First words. Second words.');
    expect((await answers(page, 'every-kind/follow-up')).map(({ attempt }) => attempt)).toEqual([1, 2]);
  });
});

test('A card is said aloud, turned and judged, by keyboard alone', async ({ page }) => {
  const root = await exercise(page, 'every-kind/opening-line');
  await expect(root).not.toContainText('What put it on your list?');
  await tabTo(page, root.getByRole('button', { name: 'I said it. Turn the card' }));
  await page.keyboard.press('Enter');
  await expect(root.locator('.back')).toBeFocused();
  await expect(root.locator('.back')).toContainText('What put it on your list?');
  await tabTo(page, root.locator('[data-rating="hard"]'));
  await page.keyboard.press('Enter');
  await expect(root).toHaveAttribute('data-state', 'partly');
  await expect(root.locator('[data-result]')).toHaveText('Noted: hard.');
  await page.reload();
  const again = await exercise(page, 'every-kind/opening-line');
  await expect(again.locator('[data-rating="hard"]')).toHaveAttribute('aria-pressed', 'true');
});

test('A card is turned, judged, turned back and judged again, by pointer alone', async ({ page }) => {
  const address = 'every-kind/opening-line';
  const root = await exercise(page, address);
  await expect(root.locator('.back, [data-rating]')).toHaveCount(0);
  await root.getByRole('button', { name: 'I said it. Turn the card' }).click();
  await expect(root.locator('.back')).toContainText('What put it on your list?');
  await root.locator('[data-rating="again"]').click();
  await expect(root).toHaveAttribute('data-state', 'wrong');
  await expect(root.locator('[data-result]')).toHaveText('Noted: again.');

  await page.reload();
  const later = await exercise(page, address);
  await later.getByRole('button', { name: 'Turn it back and try again' }).click();
  await expect(later.locator('.back, [data-rating]')).toHaveCount(0);
  await later.getByRole('button', { name: 'I said it. Turn the card' }).click();
  await later.locator('[data-rating="easy"]').click();
  await expect(later).toHaveAttribute('data-state', 'right');
  const ratings = (await answers(page, address)).map(({ response, attempt }) => [response, attempt]);
  expect(ratings).toEqual([
    [{ rating: 'again' }, 1],
    [{ rating: 'easy' }, 1],
  ]);
});
