import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { largeBackup } from '../faults/large-backup.ts';
import { answeredAs } from '../team/asked-assignment.ts';
import { happened } from './assigned.ts';
import { expectNoViolations, inEachLook, showWhole, sidewaysScroll } from './axe.ts';
import { answer, exercise, expect, sites, test } from './page-test.ts';
import { smallTargets } from './targets.ts';

/** The address of every page that was built, so that a new one is looked at by itself; and one that does not exist. */
const PAGES = [...builtPages(sites.fixture.out), 'nowhere/'];

function builtPages(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /(^|[\\/])index\.html$/.test(name),
  );
  const leadsOn = (name: string): boolean => readFileSync(join(folder, name), 'utf8').includes('http-equiv="refresh"');
  return files.filter((name) => !leadsOn(name)).map((name) => name.replaceAll('\\', '/').replace('index.html', ''));
}

inEachLook(() => {
  test.use({ allowedFaults: [/404/] });

  test('no page has an accessibility violation that axe can find', async ({ page }) => {
    test.slow();
    expect(PAGES.length).toBeGreaterThan(15);
    for (const path of PAGES) {
      await test.step(path || 'home', async () => {
        await page.goto(path);
        await expectNoViolations(page);
        if (await showWhole(page)) await expectNoViolations(page, `${path} as a whole`);
      });
    }
  });

  test('nor has the page of one’s data, with work on it and a backup to decide about', async ({ page }) => {
    await page.goto('lessons/opening-well/');
    await answer(await exercise(page, 'opening-well/pick-one'), 'ask');
    await page.goto('data/');
    await page.locator('details.work summary').click();
    await page.getByRole('button', { name: /^Reset the exercise/ }).click();
    await page.getByRole('button', { name: 'Show how' }).click();
    await page.getByRole('button', { name: 'Erase…' }).click();
    const buffer = Buffer.from(largeBackup(30).text.slice(0, -200));
    const file = { name: 'backup.json', mimeType: 'application/json', buffer };
    await page.locator('input[type="file"]').setInputFiles(file);
    await expect(page.locator('[data-restore="preview"]')).toBeVisible();
    await expectNoViolations(page);
  });

  test('nor has a review, while it asks, once it is answered and at its end', async ({ page }) => {
    await happened(page, cameBack());
    await page.goto('');
    await expect(page.locator('[data-review-due]')).toContainText('2 questions to review');
    await expectNoViolations(page, 'Today with a review');
    await page.goto('review/');
    const asked = page.locator('[data-review-state="asking"] [data-exercise]');
    const next = page.locator('[data-next-question]');
    for (const number of [1, 2]) {
      await expect(asked).toHaveAttribute('data-state', 'open');
      await expectNoViolations(page, `question ${number}`);
      for (const digit of ['1', '2']) {
        if (await next.isVisible()) break;
        await page.keyboard.press(digit);
        await page.keyboard.press('Enter');
        await expect(asked).not.toHaveAttribute('data-state', 'open');
      }
      await expect(next).toBeFocused();
      await expectNoViolations(page, `answer ${number}`);
      await page.keyboard.press('Enter');
    }
    await expect(page.locator('[data-review-state="done"]')).toBeVisible();
    await expectNoViolations(page, 'the end');
  });
});

/** Two questions that were answered three weeks ago, one of them wrong though sure. */
function cameBack(): { type: string }[] {
  const at = Date.now() - 21 * 86_400_000;
  return [
    answeredAs('asking-more/next-question', { option: 'when' }, { at }),
    answeredAs('closing-kindly/last-line', { option: 'fog' }, { at: at + 1_000, score: 0, confidence: 'sure' }),
  ];
}

test('the lessons of the real course have no violation either', async ({ page }) => {
  for (const lesson of ['diagnose-before-you-prescribe', 'the-unhurried-diagnosis', 'out-of-the-sameness-trap']) {
    await page.goto(`${sites.course.url}lessons/${lesson}/`);
    await expectNoViolations(page);
  }
});

const REFLOW = [
  { name: 'with text at 200 %', width: 640, css: 'html { font-size: 225% !important }' },
  {
    name: 'with the spacing of WCAG 1.4.12',
    width: 360,
    css: '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
  },
];

for (const { name, width, css } of REFLOW) {
  test(`no page scrolls sideways ${name}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 640 });
    for (const path of PAGES.filter((page) => page !== 'nowhere/')) {
      await page.goto(path);
      await page.evaluate((rules) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(rules);
        document.adoptedStyleSheets.push(sheet);
      }, css);
      expect(await sidewaysScroll(page), path).toBe(0);
      if (await showWhole(page)) expect(await sidewaysScroll(page), `${path} as a whole`).toBe(0);
    }
  });
}

test.describe('By thumb', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, allowedFaults: [/404/] });

  test('everything that can be pressed is large enough on every page, for somebody new and once work is done', async ({
    page,
  }) => {
    const small: string[] = [];
    const look = async (path: string): Promise<void> => {
      await page.goto(path);
      for (const found of await smallTargets(page)) small.push(`${path || 'home'}: ${found}`);
    };
    for (const path of PAGES) await look(path);
    await happened(page, cameBack());
    for (const path of ['', 'progress/', 'review/', 'library/', 'record/']) await look(path);
    expect(small).toEqual([]);
  });
});

test('Tab visits every control in view, each with a visible focus, and the skip link comes first', async ({ page }) => {
  await page.goto('lessons/asking-more/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
  await exercise(page, 'asking-more/next-question');
  const unseen: string[] = [];
  for (let step = 0; step < 40; step++) {
    const seen = await page.evaluate(() => {
      const active = document.activeElement;
      if (!active || active === document.body) return 'body';
      const marks = [active, active.closest('.option'), active.nextElementSibling].filter(
        (element) => element !== null,
      );
      const visible = marks.some((element) => getComputedStyle(element).outlineStyle !== 'none');
      return visible ? 'yes' : active.outerHTML.slice(0, 80);
    });
    if (seen === 'body') break;
    if (seen !== 'yes') unseen.push(seen);
    await page.keyboard.press('Tab');
  }
  expect(unseen).toEqual([]);
});

test('one action leads to one announcement, and loading to none', async ({ page }) => {
  await page.goto('lessons/opening-well/');
  const root = await exercise(page, 'opening-well/pick-one');
  await answer(root, 'ask');
  await page.reload();
  const again = await exercise(page, 'opening-well/pick-one');
  await expect(again).toContainText('Right, first time.');
  await expect(again.locator('[role="status"]')).toHaveText('');
});

test('progress can be told apart in forced colors', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('lessons/opening-well/');
  await answer(await exercise(page, 'opening-well/pick-one'), 'ask');
  const fill = page.locator('[data-hairpin-fill] path').first();
  const color = await fill.evaluate((element) => getComputedStyle(element).fill);
  expect(color).not.toBe('rgba(0, 0, 0, 0)');
});
