import AxeBuilder from '@axe-core/playwright';
import { readAssignmentPayload } from '../../src/adapters/assignment/assignment-link.ts';
import { qrPath } from '../../src/adapters/carry/qr-path.ts';
import type { Assignment } from '../../src/log/assignment.ts';
import { lessonCode } from '../../src/projections/lesson-reference.ts';
import { expect, type Page, sites, test } from './page-test.ts';

const PAGE = 'trainer/assign/';
/** A day that stays ahead as long as this course is taught. */
const DUE = '2199-12-06';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

async function openForm(page: Page, address = PAGE): Promise<void> {
  await page.goto(address);
  await expect(page.getByRole('button', { name: /^Make the/ })).toBeVisible();
}

/** Ticks a lesson, found by words of its title. */
async function pick(page: Page, title: string): Promise<void> {
  await page.getByLabel('Find lessons, a module or a path').fill(title);
  await page.getByRole('checkbox', { name: title }).check();
  await page.getByLabel('Find lessons, a module or a path').fill('');
}

const make = (page: Page): Promise<void> => page.getByRole('button', { name: /^Make the/ }).click();

/** The link that was made. */
async function madeLink(page: Page): Promise<string> {
  await expect(page.getByLabel('The link', { exact: true })).toHaveValue(/^http/);
  return page.getByLabel('The link', { exact: true }).inputValue();
}

/** What whoever opens the link gets. */
async function asked(link: string): Promise<Assignment> {
  const reading = await readAssignmentPayload(new URL(link).hash);
  if ('refused' in reading) throw new Error(reading.refused);
  return reading.assignment;
}

const coded = (...lessons: string[]): string[] => lessons.map(lessonCode);
const lessonsOf = ({ lessons }: Assignment): string[] => lessons.map(({ lesson }) => lesson);
const entry = (page: Page, title: string) =>
  page.locator('[data-assignment]').filter({ has: page.getByRole('heading', { name: title, exact: true }) });
const steps = (page: Page) => page.locator('.chosen .step > span:first-of-type');

/** An assignment of one lesson, on the list. */
async function assign(page: Page, title: string): Promise<string> {
  await pick(page, 'Asking More');
  await page.getByLabel('Title').fill(title);
  await make(page);
  return madeLink(page);
}

test('a trainer picks, orders, fills in, and gets what the preview shows as a link and as words to send', async ({
  page,
}) => {
  await openForm(page);
  await expect(page.locator('.yours')).toContainText('None yet in this browser. Choose lessons above');
  await page.getByRole('button', { name: /^First Steps/ }).click();
  await page.getByRole('checkbox', { name: 'The whole module “First Steps”' }).check();
  await expect(page.locator('.sheet')).toContainText('The module “First Steps”: 2 lessons');
  await pick(page, 'Closing Kindly');
  await expect(steps(page)).toHaveText([/^Opening Well/, /^Asking More/, /^Closing Kindly/]);
  await page.getByRole('button', { name: 'Move up: Closing Kindly' }).click();
  await expect(page.getByRole('button', { name: 'Move up: Closing Kindly' })).toBeFocused();
  await page.getByRole('button', { name: 'Take out: Opening Well' }).click();
  await page.getByLabel('Title').fill('Before the spring trade show');
  await page.getByLabel('From').fill('Maria Okafor');
  await page.getByLabel('Due day').fill(DUE);
  await page.getByLabel('Pass mark').fill('80 %');
  await page.getByLabel('Note').fill('Bring one question.\nJust one.');

  const sheet = page.locator('.sheet');
  const shown = await sheet.innerText();
  expect(shown).toMatch(/Who asks\s+Maria Okafor/);
  expect(shown).toContain('Friday, December 6');
  expect(shown).toContain('Bring one question.\nJust one.');
  await expect(sheet.getByRole('listitem')).toHaveText([/^Closing Kindly/, /^Asking More/]);

  await make(page);
  await expect(page.getByRole('heading', { name: '“Before the spring trade show” is ready to send' })).toBeFocused();
  const link = await madeLink(page);
  expect(await sheet.innerText()).toBe(shown);
  expect(link).toMatch(new RegExp(`^${sites.fixture.url}assignment/#assignment1\\.`));
  const assignment = await asked(link);
  expect(assignment).toMatchObject({
    edition: 1,
    title: 'Before the spring trade show',
    from: 'Maria Okafor',
    due: DUE,
    passMark: 80,
    note: 'Bring one question.\nJust one.',
  });
  expect(lessonsOf(assignment)).toEqual(coded('closing-kindly', 'asking-more'));

  await page.getByRole('button', { name: 'Copy the link' }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
  await expect(page.getByLabel('For a chat')).toHaveValue(/“Before the spring trade show” by Friday/);
  const email = await page.getByLabel('For an e-mail').inputValue();
  expect(email).toContain('1. Closing Kindly\n2. Asking More');
  expect(email).toContain(link);
  const mail = await page.getByRole('link', { name: 'Open in your mail program' }).getAttribute('href');
  expect(new URL(mail ?? '').protocol).toBe('mailto:');

  await expect(entry(page, 'Before the spring trade show')).toContainText('2 lessons');
  await expect(entry(page, 'Before the spring trade show')).toContainText('nobody has handed in yet');
  await expect(entry(page, 'Before the spring trade show').getByRole('link')).toHaveAttribute(
    'href',
    `/trainer/team/#${assignment.id}`,
  );
  await page.reload();
  await expect(entry(page, 'Before the spring trade show')).toBeVisible();
  await expect(page.getByLabel('From')).toHaveValue('Maria Okafor');
  await expect(page.getByLabel('Title')).toHaveValue('');
  await entry(page, 'Before the spring trade show').getByRole('button', { name: /^Send/ }).click();
  expect(await madeLink(page)).toBe(link);
});

test('all of it goes by keyboard alone', async ({ page }) => {
  await openForm(page);
  const press = async (...keys: string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const tabTo = async (target: ReturnType<Page['locator']>): Promise<void> => {
    for (let step = 0; step < 60; step++) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`Tab does not reach ${target}`);
  };
  await tabTo(page.getByLabel('Find lessons, a module or a path'));
  await page.keyboard.type('opening');
  await press('Enter');
  await tabTo(page.getByRole('checkbox', { name: 'Opening Well' }));
  await press('Space', 'Shift+Tab');
  await press('Control+A', 'Delete');
  await tabTo(page.getByRole('button', { name: /^Learning paths/ }));
  await press('Enter');
  await tabTo(page.getByRole('checkbox', { name: 'All of It' }));
  await press('Space');
  await expect(steps(page)).toHaveText([/^Opening Well/, /^Asking More/, /^Closing Kindly/]);
  await tabTo(page.getByRole('button', { name: 'Move down: Opening Well' }));
  await press('Enter', 'Space');
  await expect(steps(page)).toHaveText([/^Asking More/, /^Closing Kindly/, /^Opening Well/]);
  await expect(page.getByRole('button', { name: 'Move down: Opening Well' })).toBeFocused();
  await tabTo(page.getByLabel('Title'));
  await page.keyboard.type('By hand');
  await tabTo(page.getByLabel('Due day'));
  await page.keyboard.type('12062199');
  await tabTo(page.getByRole('button', { name: 'Make the link' }));
  await press('Enter');
  await expect(page.getByRole('heading', { name: '“By hand” is ready to send' })).toBeFocused();
  await expect(page.getByLabel('The link', { exact: true })).toHaveValue(/^http/);
  await tabTo(page.getByRole('button', { name: 'Show the QR code' }));
  await press('Enter');
  await expect(page.locator('figure')).toBeFocused();
  await tabTo(page.getByRole('button', { name: 'Fill the window with it' }));
  await press('Enter');
  await expect(page.getByRole('dialog', { name: 'By hand' })).toBeVisible();
  await press('Escape');
  await expect(page.getByRole('button', { name: 'Fill the window with it' })).toBeFocused();
  await tabTo(page.getByRole('button', { name: 'Done' }));
  await press('Enter');
  await expect(page.getByRole('heading', { name: 'A new assignment' })).toBeFocused();
  await tabTo(entry(page, 'By hand').getByRole('button', { name: /^Close/ }));
  await press('Enter');
  await expect(page.getByRole('heading', { name: 'Your assignments' })).toBeFocused();
});

test('what is missing or wrong is said at its field, and the focus goes to the first', async ({ page }) => {
  await openForm(page);
  const search = page.getByLabel('Find lessons, a module or a path');
  await make(page);
  await expect(search).toBeFocused();
  await expect(search).toHaveAccessibleDescription('Choose at least one lesson.');
  await expect(page.getByLabel('Title')).toHaveAccessibleDescription(/^Give it a title/);
  await pick(page, 'Asking More');
  await expect(search).toHaveAccessibleDescription('');
  await page.getByLabel('Title').fill('x'.repeat(5_000));
  await page.getByLabel('Due day').fill('2020-01-01');
  await page.getByLabel('Pass mark').fill('120');
  await make(page);
  await expect(page.getByLabel('Title')).toBeFocused();
  await expect(page.getByLabel('Title')).toHaveAccessibleDescription('This is longer than 120 characters. Shorten it.');
  await expect(page.getByLabel('Due day')).toHaveAccessibleDescription(/This day has passed/);
  await expect(page.getByLabel('Pass mark')).toHaveAccessibleDescription(/whole number from 0 to 100/);
  await page.getByLabel('Title').fill('Fine');
  await page.getByLabel('Pass mark').fill('');
  await page.getByLabel('Due day').fill('');
  await page.getByLabel('Due day').press('1');
  await make(page);
  await expect(page.getByLabel('Due day')).toBeFocused();
  await expect(page.getByLabel('Due day')).toHaveAccessibleDescription(/This day is not complete/);
  await page.getByLabel('Due day').fill(DUE);
  await make(page);
  expect(await asked(await madeLink(page))).toMatchObject({ title: 'Fine', due: DUE });
});

test('a half-filled form survives a reload, and what was begun comes back after another start', async ({ page }) => {
  await openForm(page);
  await pick(page, 'Asking More');
  await page.getByLabel('Title').fill('Half');
  await page.getByLabel('Note').fill('Not yet');
  await page.reload();
  await expect(page.getByLabel('Title')).toHaveValue('Half');
  await expect(page.getByLabel('Note')).toHaveValue('Not yet');
  await expect(steps(page)).toHaveText([/^Asking More/]);
  await page.getByRole('button', { name: 'Start over' }).click();
  await expect(page.getByLabel('Title')).toHaveValue('');
  await page.getByLabel('Title').fill('Other');
  await page.reload();
  await page.getByRole('button', { name: 'Go back to “Half”' }).click();
  await expect(page.getByLabel('Title')).toHaveValue('Half');
  await expect(page.getByRole('button', { name: 'Go back to “Other”' })).toBeVisible();
});

test('a change keeps the assignment, makes a new link, and says so before and after', async ({ page }) => {
  await openForm(page);
  const first = await assign(page, 'Weekly');
  await page.getByRole('button', { name: 'Done' }).click();
  await entry(page, 'Weekly')
    .getByRole('button', { name: /^Change/ })
    .click();
  await expect(page.getByRole('heading', { name: 'Change “Weekly”' })).toBeFocused();
  await expect(page.locator('.advice')).toContainText('A change makes a new link');
  await make(page);
  await expect(page.getByText('This is just what you sent. Change something first.')).toBeVisible();
  await page.getByLabel('Title').fill('Weekly, again');
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Change “Weekly”' })).toBeVisible();
  await pick(page, 'Opening Well');
  await make(page);
  await expect(page.locator('.advice')).toContainText('This is a new link');
  const second = await madeLink(page);
  expect(second).not.toBe(first);
  const [before, after] = [await asked(first), await asked(second)];
  expect(after).toMatchObject({ id: before.id, edition: 2, title: 'Weekly, again' });
  expect(lessonsOf(after)).toEqual(coded('asking-more', 'opening-well'));
  await expect(page.locator('[data-assignment]')).toHaveCount(1);
  await expect(entry(page, 'Weekly, again')).toContainText('changed once');
});

test('a copy is another assignment, and a closed one is folded away until it is opened again', async ({ page }) => {
  await openForm(page);
  const first = await assign(page, 'Weekly');
  await page.getByRole('button', { name: 'Done' }).click();
  await entry(page, 'Weekly').getByRole('button', { name: /^Copy/ }).click();
  await page.getByLabel('Title').fill('Weekly 2');
  await make(page);
  const second = await asked(await madeLink(page));
  expect(second).toMatchObject({ edition: 1, title: 'Weekly 2' });
  expect(second.id).not.toBe((await asked(first)).id);
  await expect(page.locator('[data-assignment] h3')).toHaveText(['Weekly 2', 'Weekly']);

  await entry(page, 'Weekly')
    .getByRole('button', { name: /^Close/ })
    .click();
  await expect(page.locator('.yours [role="status"]')).toContainText('“Weekly” is closed. Its links still open');
  await expect(entry(page, 'Weekly')).toBeHidden();
  await page.reload();
  await page.getByText('Closed (1)').click();
  await entry(page, 'Weekly')
    .getByRole('button', { name: /^Open again/ })
    .click();
  await expect(page.locator('.yours [role="status"]')).toContainText('“Weekly” is open again.');
  await expect(entry(page, 'Weekly')).toBeVisible();
  await expect(page.getByText('Closed (1)')).toBeHidden();
});

test('another tab’s assignments stand on the list at once', async ({ page, context }) => {
  await openForm(page);
  const other = await context.newPage();
  await openForm(other);
  await assign(other, 'From the other tab');
  await expect(entry(page, 'From the other tab')).toBeVisible();
});

const HOSTILE = 'javascript:alert(1) <b>bold</b> <img src=x onerror=alert(2)> =1+1 "\'&';

test('what is typed is shown as text, whatever it holds', async ({ page }) => {
  page.on('dialog', () => {
    throw new Error('Something was executed');
  });
  await openForm(page);
  await pick(page, 'Asking More');
  await page.getByLabel('Title').fill(`${HOSTILE}`);
  await page.getByLabel('From').fill(`\u202eevil\u200b ${HOSTILE.slice(0, 40)}`);
  await page.getByLabel('Note').fill(`${HOSTILE}\n`.repeat(8));
  await expect(page.locator('.sheet h3')).toHaveText(HOSTILE);
  await expect(page.locator('.sheet dd').first()).toHaveText(`evil ${HOSTILE.slice(0, 40)}`);
  await make(page);
  expect(await asked(await madeLink(page))).toMatchObject({ title: HOSTILE, from: `evil ${HOSTILE.slice(0, 40)}` });
  await page.getByRole('button', { name: 'Show the QR code' }).click();
  await page.getByRole('button', { name: 'Fill the window with it' }).click();
  await expect(page.getByRole('dialog')).toContainText(HOSTILE);
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  await expect(entry(page, HOSTILE)).toBeVisible();
  expect(await page.locator('main b, main img').count()).toBe(0);
  expect(
    await page.locator('main a').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).protocol)),
  ).not.toContain('javascript:');
});

test('a usual assignment has a link of under 300 characters, and its code holds just that link', async ({ page }) => {
  await openForm(page, `${sites.course.url}${PAGE}`);
  await page.getByRole('button', { name: /^Delight/ }).click();
  for (const box of (await page.locator('.picks input').all()).slice(1, 5)) await box.check();
  await page.getByRole('button', { name: /^Insight/ }).click();
  await page.getByRole('checkbox', { name: /^Learn the Business/ }).check();
  await page.getByLabel('Title').fill('Before the spring trade show');
  await page.getByLabel('From').fill('Maria Okafor');
  await page.getByLabel('Due day').fill('2026-12-04');
  if (new Date() > new Date('2026-12-04')) await page.getByLabel('Due day').fill(DUE);
  await page.getByLabel('Pass mark').fill('80');
  await page
    .getByLabel('Note')
    .fill('Please do these before Friday. We start the meeting with the talk in lesson two.');
  await make(page);
  const link = await madeLink(page);
  const onUsualHost = link.replace(sites.course.url, 'https://training.example.com/');
  test.info().annotations.push({ type: 'link length', description: String(onUsualHost.length) });
  expect((await asked(link)).lessons).toHaveLength(5);
  expect(onUsualHost.length).toBeLessThan(300);
  await expect(page.locator('[data-long-link]')).toHaveCount(0);

  await page.getByRole('button', { name: 'Show the QR code' }).click();
  // No reader of codes is installed; the same text gives the same modules.
  const { path, size } = await qrPath(link);
  await expect(page.locator('figure path')).toHaveAttribute('d', path);
  expect(size).toBeLessThanOrEqual(69 + 8);
  await page.getByRole('button', { name: 'Fill the window with it' }).click();
  const box = await page.locator('dialog .qr').boundingBox();
  expect(box?.height ?? 0).toBeGreaterThan(450);
});

test('a long link says how long it is', async ({ page }) => {
  await openForm(page);
  await pick(page, 'Asking More');
  await page.getByLabel('Title').fill('Long');
  await page.getByLabel('Note').fill(Array.from({ length: 160 }, (_, index) => (index * 7_919).toString(36)).join(' '));
  await make(page);
  const link = await madeLink(page);
  await expect(page.locator('[data-long-link]')).toContainText(`${link.length} characters`);
});

test('modules and paths lead to the form with them chosen, and set aside what was begun', async ({ page }) => {
  await openForm(page);
  await page.getByLabel('Title').fill('Begun');
  await page.goto('modules/first-steps/');
  await page.getByRole('link', { name: 'assign this module' }).click();
  await expect(page.getByLabel('Title')).toHaveValue('First Steps');
  await expect(steps(page)).toHaveText([/^Opening Well/, /^Asking More/]);
  await expect(page).toHaveURL(/\/trainer\/assign\/$/);
  await make(page);
  expect((await asked(await madeLink(page))).collection).toMatchObject({ kind: 'module', id: 'first-steps' });
  await page.goto('paths/all-of-it/');
  await page.getByRole('link', { name: 'assign this path' }).click();
  await expect(page.locator('.sheet')).toContainText('The path “All of It”: 3 lessons');
  await page.goto(`${PAGE}?path=nowhere`);
  await expect(page.getByText('This site has no such path any more.')).toBeVisible();
});

test('a link can ask to change or copy an assignment, and says when this browser does not have it', async ({
  page,
}) => {
  await openForm(page);
  const { id } = await asked(await assign(page, 'Weekly'));
  await page.goto(`${PAGE}#copy=${id}`);
  await expect(page.getByLabel('Title')).toHaveValue('Weekly');
  await page.goto('');
  await page.goto(`${PAGE}#change=${id}`);
  await expect(page.getByRole('heading', { name: 'Change “Weekly”' })).toBeVisible();
  await expect(page).toHaveURL(/\/trainer\/assign\/$/);
  await page.goto('');
  await page.goto(`${PAGE}#change=other`);
  await expect(page.getByText('This browser does not have that assignment.')).toBeVisible();
});

test('the due day can be saved for a calendar', async ({ page }) => {
  await openForm(page);
  await pick(page, 'Asking More');
  await page.getByLabel('Title').fill('Weekly');
  await page.getByLabel('Due day').fill(DUE);
  await make(page);
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a calendar entry' }).click();
  const file = await waiting;
  expect(file.suggestedFilename()).toBe(`assignment-due-${DUE}.ics`);
  await expect(page.getByText(`Saved as assignment-due-${DUE}.ics.`)).toBeVisible();
});

test.describe('where the browser refuses to copy', () => {
  // Whatever is not granted is refused.
  test.use({ permissions: ['notifications'] });

  test('the text is selected instead, and that is said', async ({ page }) => {
    await openForm(page);
    const link = await assign(page, 'Weekly');
    await page.getByRole('button', { name: 'Copy the link' }).click();
    await expect(page.getByText('Your browser did not allow copying. The text is selected')).toBeVisible();
    await expect(page.getByLabel('The link', { exact: true })).toBeFocused();
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(link);
  });
});

test('lessons change places by drag', async ({ page }) => {
  await openForm(page, `${PAGE}?module=first-steps`);
  await expect(steps(page)).toHaveText([/^Opening Well/, /^Asking More/]);
  await page.locator('.chosen .step').first().dragTo(page.locator('.chosen .step').nth(1));
  await expect(steps(page)).toHaveText([/^Asking More/, /^Opening Well/]);
  await expect(page.locator('.sheet')).not.toContainText('The module');
});

test.describe('without a line', () => {
  test.use({ allowedFaults: [/ERR_FAILED|outline/] });

  test('the page says that the lessons did not load, and tries again', async ({ page }) => {
    await page.route('**/outline.json', (route) => route.abort());
    await page.goto(PAGE);
    await expect(page.getByRole('alert')).toContainText('The list of lessons could not be loaded.');
    await page.unroute('**/outline.json');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('button', { name: 'Make the link' })).toBeVisible();
  });
});

test.describe('where the browser denies storage', () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      const denied = (): never => {
        throw new DOMException('The user denied permission to access the database.', 'SecurityError');
      };
      Object.defineProperty(globalThis, 'indexedDB', { value: { open: denied } });
      Object.defineProperty(globalThis, 'localStorage', { get: denied });
      Object.defineProperty(globalThis, 'Worker', { value: denied });
    });
  });

  test('a link is made all the same, and it is said that the list will not last', async ({ page }) => {
    await openForm(page);
    expect(await asked(await assign(page, 'Weekly'))).toMatchObject({ title: 'Weekly' });
    await expect(page.getByText('This browser could not save it')).toBeVisible();
    await expect(entry(page, 'Weekly')).toBeVisible();
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says what needs one and what to do instead', async ({ page }) => {
    await page.goto(PAGE);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Assign lessons');
    await expect(page.locator('noscript p')).toContainText('this page needs JavaScript');
  });
});

test('a print of the code is one sheet with nothing else on it', async ({ page }) => {
  await openForm(page);
  await assign(page, 'Weekly');
  await page.getByRole('button', { name: 'Show the QR code' }).click();
  await page.getByRole('button', { name: 'Fill the window with it' }).click();
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('dialog .qr')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
});

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function expectNoViolations(page: Page, state: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  expect(found, state).toEqual([]);
  const sideways = await page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth));
  expect(sideways, state).toBe(0);
}

/** Each color and each layout once: what one of them breaks, it breaks with either of the other. */
const LOOKS = [
  ['light', 320],
  ['dark', 1280],
] as const;

for (const [colorScheme, width] of LOOKS) {
  test.describe(`${colorScheme}, ${width} px`, () => {
    test.use({ colorScheme, viewport: { width, height: 800 } });

    test('no state of the page has a violation that axe can find, or scrolls sideways', async ({ page }) => {
      await openForm(page);
      await expectNoViolations(page, 'empty');
      await make(page);
      await expectNoViolations(page, 'errors');
      for (const toggle of await page.locator('.picker h3 button').all()) await toggle.click();
      await page.getByRole('checkbox', { name: 'The whole module “First Steps”' }).check();
      await pick(page, 'Closing Kindly');
      await page.getByLabel('Find lessons, a module or a path').fill('e');
      await page.getByLabel('Title').fill(`Very${'long'.repeat(20)}`);
      await page.getByLabel('Note').fill('word '.repeat(40));
      await expectNoViolations(page, 'filled');
      await page.getByLabel('Due day').fill(DUE);
      await make(page);
      await page.getByRole('button', { name: 'Show the QR code' }).click();
      await page.getByRole('button', { name: 'Copy the link' }).click();
      await expect(page.locator('figure svg')).toBeVisible();
      await expectNoViolations(page, 'made');
      await page.getByRole('button', { name: 'Fill the window with it' }).click();
      await expectNoViolations(page, 'slide');
      await page.getByRole('button', { name: 'Close', exact: true }).click();
      await page
        .locator('[data-assignment]')
        .getByRole('button', { name: /^Close/ })
        .click();
      await page.getByText('Closed (1)').click();
      await page
        .locator('[data-assignment]')
        .getByRole('button', { name: /^Change/ })
        .click();
      await expectNoViolations(page, 'change');
    });
  });
}
