import { webcrypto } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { HandedTry } from '../../src/team/hand-in/hand-in.ts';
import { type ReadHandIn, readHandIns } from '../../src/team/hand-in/read-hand-ins.ts';
import { accept, answeredAs, happened, openLink, payloadOf } from './assigned.ts';
import { expect, type Locator, type Page, sites, storedEvents, test } from './page-test.ts';

/** The rep's side of handing in: what goes out is what was shown, and nothing else. */

const ASKED = { lessons: ['opening-well', 'every-kind'] };
const SECRET = 'I told nobody that Joe’s oven is broken';

const WORK = [
  answeredAs('opening-well/pick-one', { option: 'price' }, { score: 0, confidence: 'sure' }),
  answeredAs('opening-well/pick-one', { option: 'ask' }, { attempt: 2, confidence: 'fairly' }),
  answeredAs('opening-well/pick-two', { options: ['repeat', 'wait'] }),
  answeredAs('every-kind/follow-up', { ratings: {}, text: SECRET, met: {}, stage: 'judging' }, { score: 0.5 }),
  { type: 'commitment-made', lesson: 'opening-well', day: '2026-12-09', call: 'Renewal at Miller’s' },
];

const share = (page: Page, part: string): Locator => page.locator(`[data-share="${part}"]`);
const partBox = (page: Page, part: string): Locator => share(page, part).getByRole('checkbox').first();

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
  const { read: found, setAside } = await readHandIns([{ file: undefined, text }], webcrypto.subtle as SubtleCrypto);
  expect(setAside).toEqual([]);
  expect(found).toHaveLength(1);
  return found[0] as ReadHandIn;
}

/** What the page shows as shared of a part, as label and value. */
const shown = (page: Page, part: string): Promise<string[]> =>
  share(page, part)
    .locator('[data-shared="true"]')
    .evaluateAll((items) =>
      items.map((item) => `${item.querySelector('.what')?.textContent}: ${item.querySelector('.value')?.textContent}`),
    );

const STEMS: Readonly<Record<string, string>> = {
  'opening-well/pick-one': 'The buyer says, “Send me the price.” What do you say?',
  'opening-well/pick-two': 'Which two show that you listened?',
  'every-kind/follow-up': 'Write the two lines that you send Joe tonight.',
};

/** What is in a hand-in of that part, worked out without the code that shows it. */
function inside({ handIn }: ReadHandIn, tell: (one: HandedTry) => string | undefined): string[] {
  return handIn.answers.flatMap(({ exercise, first, last }) => {
    const told = [first, last].flatMap((one) => (one ? (tell(one) ?? []) : []));
    return told.length > 0 ? [`${STEMS[exercise]}: ${told.join(' · then: ')}`] : [];
  });
}

const percent = ({ score }: HandedTry) => (score === undefined ? undefined : `${Math.round(score * 100)} %`);

test.beforeEach(async ({ page }) => {
  await happened(page, WORK);
  await accept(page, ASKED);
  await openHandIn(page);
});

test('what is handed in is what was shown, part by part', async ({ page }) => {
  await page.getByRole('textbox', { name: 'Your name' }).fill('Ada Berg');
  const before = {
    lessons: await shown(page, 'lessons'),
    scores: await shown(page, 'scores'),
    attempts: await shown(page, 'attempts'),
    texts: await shown(page, 'texts'),
    commitments: await shown(page, 'commitments'),
    confidence: await shown(page, 'confidence'),
  };
  const answers = await shown(page, 'answers');
  const work = await read(await pack(page));
  const { handIn } = work;
  expect(work.verdict).toBe('unaltered');
  expect(handIn.name).toBe('Ada Berg');
  expect(handIn.assignment).toEqual({ id: '9f3a27c1be04', edition: 1, title: 'Before the fair' });
  expect(before.lessons).toEqual(['Opening Well: 2 of 4 exercises', 'Every Kind of Practice: 1 of 7 exercises']);
  expect(handIn.lessons.map(({ answered, required }) => [answered, required])).toEqual([
    [2, 4],
    [1, 7],
  ]);
  expect(before.scores.slice(2)).toEqual(inside(work, percent));
  expect(before.attempts).toEqual(
    handIn.answers.map(({ exercise, tries }) => `${STEMS[exercise]}: ${tries === 1 ? '1 try' : `${tries} tries`}`),
  );
  expect(before.texts).toEqual([`${STEMS['every-kind/follow-up']}: ${SECRET}`]);
  expect(inside(work, ({ text }) => text)).toEqual(before.texts);
  expect(before.commitments).toEqual(['Opening Well: Wednesday, December 9, Renewal at Miller’s']);
  expect(handIn.commitments).toEqual([{ lesson: 'opening-well', day: '2026-12-09', call: 'Renewal at Miller’s' }]);
  expect(before.confidence).toEqual([]);
  expect(work.body).not.toContain('confidence');
  expect(answers).toHaveLength(inside(work, ({ response }) => (response === undefined ? undefined : 'one')).length);
  expect(answers[0]).toContain('It is ten dollars apiece. · then: What put this on your list?');
});

test('nothing that was unticked is in it, item by item', async ({ page }) => {
  await share(page, 'texts').locator('details').getByRole('checkbox').uncheck();
  await share(page, 'commitments').locator('details').getByRole('checkbox').uncheck();
  await share(page, 'answers').locator('details').getByRole('checkbox').first().uncheck();
  await expect(share(page, 'texts')).toContainText('Not shared.');
  const { handIn, body } = await read(await pack(page));
  expect(body).not.toContain('oven');
  expect(body).not.toContain('Renewal');
  expect(body).not.toContain('price');
  expect(handIn).not.toHaveProperty('name');
  expect(handIn.answers.find(({ exercise }) => exercise === 'opening-well/pick-two')?.first?.response).toBeDefined();
});

test('a lesson that is unticked takes everything of it along', async ({ page }) => {
  await share(page, 'lessons').locator('details').getByRole('checkbox').first().uncheck();
  await expect(share(page, 'scores').locator('[data-shared="true"]')).toHaveCount(2);
  const { body } = await read(await pack(page));
  expect(body).not.toContain('opening-well');
  expect(body).toContain('every-kind');
});

for (const [part, without] of [
  ['scores', /"(score|firstTry|latest)"/],
  ['attempts', /"(tries|last)"/],
  ['answers', /"response"/],
  ['texts', /"text"|oven/],
  ['commitments', /Renewal|"day"/],
  ['lessons', /"required"/],
] as const) {
  test(`without ${part} there are none in it`, async ({ page }) => {
    await partBox(page, part).uncheck();
    await expect(share(page, part).locator('[data-shared="true"]')).toHaveCount(0);
    const { body } = await read(await pack(page));
    expect(body).not.toMatch(without);
  });
}

test('how sure somebody was goes along only when it is ticked', async ({ page }) => {
  await expect(partBox(page, 'confidence')).not.toBeChecked();
  await partBox(page, 'confidence').check();
  expect(await shown(page, 'confidence')).toEqual([`${STEMS['opening-well/pick-one']}: sure · then: fairly sure`]);
  expect((await read(await pack(page))).body).toContain('"confidence":"sure"');
});

test('it is noted once as handed in, by whatever ways it went', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('textbox', { name: 'Your name' }).fill('Ada Berg');
  const link = await pack(page);
  const noted = async () => (await storedEvents(page)).filter(({ type }) => /handed-in$/.test(String(type)));
  expect(await noted()).toEqual([]);
  await page.getByRole('button', { name: 'Copy the link' }).click();
  await expect(page.locator('[data-hand-in="ready"] [role="status"]')).toContainText(
    'Noted as handed in. Whether it arrives, only Maria Okafor can tell you.',
  );
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
  await expect(page.locator('main')).toContainText('Handed in on ');
  await openHandIn(page);
  await expect(page.getByRole('textbox', { name: 'Your name' })).toHaveValue('Ada Berg');
  await expect(page.locator('main')).toContainText('the newest takes the place of the earlier ones');
});

test('the e-mail holds the link, and a pasted mail is read', async ({ page }) => {
  const link = await pack(page);
  await page.getByText('As text for an e-mail').click();
  const text = await page.getByLabel('The text', { exact: true }).inputValue();
  expect(text).toContain('Hello Maria Okafor,');
  expect((await read(text)).body).toBe((await read(link)).body);
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
  await expect(page.locator('[data-hand-in="ready"]')).toContainText('“Unaltered since it left this browser.”');
});

test('without a way to sign it goes unsigned, and says so', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(crypto, 'subtle', { value: undefined }));
  await openHandIn(page);
  const work = await read(await pack(page));
  expect(work.verdict).toBe('unsigned');
  await expect(page.locator('[data-hand-in="ready"]')).toContainText('Not signed: the browser that made it could not');
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
  await expect(ready).toContainText('So it goes into a file');
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('[data-action="save"]').click()]);
  const { body, verdict } = await read(await readFile(await download.path(), 'utf8'));
  expect(verdict).toBe('unaltered');
  expect(body).toContain(noise.slice(0, 200));
});

test('a device with a share sheet gets the link', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'canShare', { value: ({ url }: ShareData) => url !== undefined });
    Object.defineProperty(navigator, 'share', {
      value: async ({ url }: ShareData) => void Object.assign(document.documentElement.dataset, { shared: url }),
    });
  });
  await openHandIn(page);
  const link = await pack(page);
  await page.locator('[data-action="share"]').click();
  await expect(page.locator('[data-hand-in="ready"] [role="status"]')).toContainText('Shared.');
  expect(await page.evaluate(() => document.documentElement.dataset['shared'])).toBe(link);
});

test('a name that would be a formula stays the name that was typed', async ({ page }) => {
  await page.getByRole('textbox', { name: 'Your name' }).fill('=HYPERLINK("//evil.example")');
  expect((await read(await pack(page))).handIn.name).toBe('=HYPERLINK("//evil.example")');
});

test('the link leads to the team board', async ({ page }) => {
  expect(await pack(page)).toMatch(new RegExp(`^${sites.fixture.url}trainer/team/#hand-in1\\.`));
});

test('another edition than the one that was accepted is not handed in by mistake', async ({ page }) => {
  await openLink(page, await payloadOf(page, { ...ASKED, edition: 2, title: 'Newer' }));
  await page.locator('[data-action="accept"]').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Newer');
  await openHandIn(page);
  expect((await read(await pack(page))).handIn.assignment).toMatchObject({ edition: 2, title: 'Newer' });
});
