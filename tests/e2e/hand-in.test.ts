import { readFile } from 'node:fs/promises';
import { type ReadHandIn, readHandIns } from '../../src/team/hand-in/read-hand-ins.ts';
import { answeredAs } from '../team/asked-assignment.ts';
import { accept, happened } from './assigned.ts';
import { expect, type Page, storedEvents, test } from './page-test.ts';

/** What happens to work on its way out: by file, by copying, from two tabs. What goes into it is tested in tests/views. */

const ASKED = { lessons: ['opening-well', 'every-kind'] };
const SECRET = 'I told nobody that Joe’s oven is broken';

const WORK = [
  answeredAs('opening-well/pick-one', { option: 'price' }, { score: 0, confidence: 'sure' }),
  answeredAs('opening-well/pick-one', { option: 'ask' }, { attempt: 2, confidence: 'fairly' }),
  answeredAs('opening-well/pick-two', { options: ['repeat', 'wait'] }),
  answeredAs('every-kind/follow-up', { ratings: {}, text: SECRET, met: {}, stage: 'judging' }, { score: 0.5 }),
  { type: 'commitment-made', lesson: 'opening-well', day: '2026-12-09', call: 'Renewal at Miller’s' },
];

async function openHandIn(page: Page): Promise<void> {
  await page.goto('about:blank');
  await page.goto('assignment/#hand-in/9f3a27c1be04');
  await expect(page.locator('[data-hand-in="choice"]')).toBeVisible();
}

/** Packs it and returns the link. */
async function pack(page: Page): Promise<string> {
  await page.locator('[data-action="pack"]').click();
  return page.getByLabel('The link', { exact: true }).inputValue();
}

/** What a trainer's page would make of it. */
async function read(text: string): Promise<ReadHandIn> {
  const { read: found, setAside } = await readHandIns([{ file: undefined, text }], crypto.subtle);
  expect(setAside).toEqual([]);
  expect(found).toHaveLength(1);
  return found[0] as ReadHandIn;
}

test.beforeEach(async ({ page }) => {
  await happened(page, WORK);
  await accept(page, ASKED);
  await openHandIn(page);
});

test('it is noted once as handed in, by whatever ways it went, and as sent when one says so', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('textbox', { name: 'Your name' }).fill('Ada Berg');
  const link = await pack(page);
  const noted = async () => (await storedEvents(page)).filter(({ type }) => /handed-in$/.test(String(type)));
  expect(await noted()).toEqual([]);
  await page.getByRole('button', { name: 'Copy the link' }).click();
  await expect(page.getByText('Copied. Now paste it into a message to Maria Okafor.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('[data-action="save"]').click()]);
  expect(download.suggestedFilename()).toMatch(/^hand-in-ada-berg-\d{4}-\d\d-\d\d\.json$/);
  const [file, sent] = [await read(await readFile(await download.path(), 'utf8')), await read(link)];
  expect(file.body).toBe(sent.body);
  await expect.poll(noted).toHaveLength(1);
  expect((await noted())[0]).toMatchObject({
    assignment: '9f3a27c1be04',
    handIn: sent.handIn.id,
    shared: ['name', 'lessons', 'scores', 'attempts', 'answers', 'texts', 'commitments'],
  });
  await page.locator('[data-action="not-sent"]').click();
  await expect(page.locator('main')).toContainText('Today asks again.');
  await page.goto('assignment/#open/9f3a27c1be04');
  await expect(page.locator('[data-checklist]')).toContainText('not marked as sent yet');
  await page.locator('[data-action="sent"]').click();
  await expect(page.getByText('Marked as handed in. Only Maria Okafor can tell you if it arrived.')).toBeFocused();
  await expect(page.locator('[data-checklist]')).toContainText('Handed in on ');
  await openHandIn(page);
  await expect(page.getByRole('textbox', { name: 'Your name' })).toHaveValue('Ada Berg');
  await expect(page.locator('main')).toContainText('the latest replaces the earlier ones');
});

test('one browser signs with one key, also from two tabs at once', async ({ page, context }) => {
  const other = await context.newPage();
  await openHandIn(other);
  await Promise.all([page, other].map((tab) => tab.locator('[data-action="pack"]').click()));
  const works = await Promise.all(
    [page, other].map(async (tab) => read(await tab.getByLabel('The link', { exact: true }).inputValue())),
  );
  expect(works[0]?.publicKey).toBeDefined();
  expect(works[1]?.publicKey).toBe(works[0]?.publicKey);
  await page.locator('[data-action="change"]').click();
  expect((await read(await pack(page))).publicKey).toBe(works[0]?.publicKey);
  await expect(page.locator('[data-hand-in="ready"]')).toContainText('“Unchanged since it left their browser.”');
});

test('what is too large for a link becomes a file by itself, and says so', async ({ page }) => {
  const noise = Array.from({ length: 1_400 }, (_one, index) => (index * 7_919 * 7_919 + index).toString(36)).join(' ');
  await happened(page, [
    ...WORK,
    answeredAs('every-kind/follow-up', { ratings: {}, text: noise, met: {}, stage: 'judging' }, { attempt: 2 }),
  ]);
  await openHandIn(page);
  await page.locator('[data-action="pack"]').click();
  const ready = page.locator('[data-hand-in="ready"]');
  await expect(ready).toHaveAttribute('data-as', 'file');
  await expect(ready).toContainText('So it goes in a file');
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('[data-action="save"]').click()]);
  const { body, verdict } = await read(await readFile(await download.path(), 'utf8'));
  expect(verdict).toBe('unaltered');
  expect(body).toContain(noise.slice(0, 200));
});
