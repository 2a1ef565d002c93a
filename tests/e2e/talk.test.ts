import { largeBackup } from '../faults/large-backup.ts';
import { exercise, expect, type Locator, putRecords, storedEvents, storedRecords, test } from './page-test.ts';

const ADDRESS = 'every-kind/late-boxes';

test.beforeEach(async ({ page }) => {
  await page.goto('lessons/every-kind/');
});

async function say(root: Locator, ...replies: string[]): Promise<void> {
  for (const reply of replies) {
    await root.locator('[data-act="show"]').click();
    await root.locator(`[data-reply="${reply}"]`).click();
  }
}

test('A talk tells what came of each reply at once, and says why only in the replay', async ({ page }) => {
  const root = await exercise(page, ADDRESS);
  await expect(root.locator('[data-reply]')).toHaveCount(0);
  await say(root, 'list');
  const told = root.locator('[data-result]');
  await expect(told).toHaveText(
    '“No, that’s all.” She goes on typing. Trust 4 of 10, down 1. Progress -1, down 1. Farah: Fine. Was there anything else?',
  );
  await expect(root).not.toContainText('Quick and kind');
  await say(root, 'last-question');

  await expect(root.locator('[data-ending]')).toHaveAttribute('data-ending', 'mixed');
  await expect(root.locator('.ending')).toBeFocused();
  await expect(root.locator('[data-turning]')).toContainText('Costly. Quick and kind');
  await expect(root.locator('[data-turning] .better')).toHaveText(
    'Better: You’ll have it today. What put it on your list?',
  );
  await expect(root.locator('.found')).toContainText('Strong ending: not found yet');
  await expect(root.locator('.found')).toContainText('2 of 7 replies');
  await expect(root).toHaveAttribute('data-state', 'partly');
});

test('A talk goes on in the middle after a reload, and its replay is there after another one', async ({ page }) => {
  const root = await exercise(page, ADDRESS);
  await say(root, 'what-for');
  await page.reload();
  const middle = await exercise(page, ADDRESS);
  await expect(middle.locator('.moment')).toHaveAttribute('data-node', 'cost');
  await expect(middle.locator('.turns')).toContainText('Three hundred boxes went out late.');
  await say(middle, 'two-days');
  await expect(middle).toHaveAttribute('data-state', 'right');
  await page.reload();
  const ended = await exercise(page, ADDRESS);
  await expect(ended.locator('.ending')).toContainText('She named her own figure');
});

test('One can go again from any turn, and every talk stays on record', async ({ page }) => {
  const root = await exercise(page, ADDRESS);
  await say(root, 'what-for', 'fast', 'bye');
  await expect(root.locator('[data-ending]')).toHaveAttribute('data-ending', 'mixed');
  await root.getByRole('button', { name: 'Go again from here' }).first().click();
  await expect(root.locator('.moment')).toHaveAttribute('data-node', 'cost');
  await say(root, 'two-days');
  await expect(root.locator('.found')).toContainText('Mixed ending: A door left open');
  await expect(root.locator('.found')).toContainText('Strong ending: She named her own figure');

  const talks = (await storedEvents(page)).filter(({ exercise: of }) => of === ADDRESS);
  expect(talks.map(({ attempt, score }) => [attempt, score])).toEqual([
    [1, 0.5],
    [2, 1],
  ]);
});

test('With the coach each reply is judged at once', async ({ page }) => {
  const root = await exercise(page, ADDRESS);
  await root.getByLabel('Coach me as I go').check();
  await say(root, 'volume');
  await expect(root.locator('.turns .note')).toContainText('Workable. A fair question');
});

test('A talk goes by keyboard alone, and the focus is never lost', async ({ page }) => {
  const root = await exercise(page, ADDRESS);
  await root.getByLabel('Say it aloud first').focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  for (let turn = 0; turn < 6; turn++) {
    if ((await root.locator('.ending').count()) > 0) break;
    const replies = root.locator('[data-reply]');
    const node = await root.locator('.moment').getAttribute('data-node');
    if (turn === 0) await page.keyboard.press('Tab');
    await expect(replies.first()).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(root.locator(`.moment[data-node="${node}"]`)).toHaveCount(0);
  }
  await expect(root.locator('.ending')).toBeFocused();
});

test('Talks of an earlier wording and damaged ones are passed over calmly', async ({ page }) => {
  const root = await exercise(page, ADDRESS);
  await say(root, 'list', 'bye');
  const answered = (await storedRecords(page)).filter(({ event }) => event['type'] === 'exercise-answered');
  expect(answered).toHaveLength(1);
  await putRecords(
    page,
    answered.flatMap((record) => [
      { ...record, event: { ...record.event, revision: '00000000' } },
      {
        seq: 1000,
        id: 'damaged',
        event: { ...record.event, id: 'damaged', response: { steps: [{ node: 7 }, 'x'] } },
      },
    ]),
  );
  await page.reload();
  const again = await exercise(page, ADDRESS);
  await expect(again).toHaveAttribute('data-state', 'open');
  await expect(again.locator('.moment')).toHaveAttribute('data-node', 'opening');
  await say(again, 'what-for', 'two-days');
  await expect(again).toHaveAttribute('data-state', 'right');
});

test('With thousands of answers on record a talk ends with the focus on its ending all the same', async ({ page }) => {
  await page.goto('progress/');
  const file = { name: 'backup.json', mimeType: 'application/json', buffer: Buffer.from(largeBackup(1_500).text) };
  await page.locator('input[type="file"]').setInputFiles(file);
  await page.locator('[data-action="restore"]').click();
  await expect(page.locator('[data-restore-message]')).toContainText('restored');
  await page.goto('lessons/every-kind/');
  const root = await exercise(page, ADDRESS);
  await say(root, 'what-for', 'two-days');
  await expect(root.locator('.ending')).toBeFocused();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a talk reads as a transcript with every reply and its reason', async ({ page }) => {
    const place = page.locator(`.exercise-place:has([data-exercise="${ADDRESS}"])`);
    await place.locator('summary').click();
    const root = place.locator('.answer');
    await expect(root).toContainText('You (best): You’ll have it today.');
    await expect(root).toContainText('Saying yes first makes the question free.');
    await expect(root).toContainText('A list among lists.');
  });
});
