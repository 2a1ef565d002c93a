import { happened } from './assigned.ts';
import { expectNoViolations, inEachLook } from './axe.ts';
import { answer, exercise, expect, sites, test } from './page-test.ts';
import { glance, inWords, lookOver } from './probe/look-over.ts';
import { builtPages, visit, walkedIn } from './probe/pages.ts';
import { cameBack } from './probe/scenes/came-back.ts';
import { practiceScenes } from './probe/scenes/practice.ts';
import { questionScenes } from './probe/scenes/questions.ts';
import { roomScenes } from './probe/scenes/rooms.ts';
import { type Scene, Stage } from './probe/stage.ts';
import { smallTargets, THUMB } from './targets.ts';

/** Every page that was built, and one that does not exist. */
const PAGES = [...builtPages, 'nowhere/'];

inEachLook(({ turn }) => {
  test.use({ allowedFaults: [/404/] });

  // Each page is looked over with axe and a walk in one look, or two that are built like it are. What breaks in one look
  // alone, such as a color, is seen at a glance, which each page gets where it is not walked.
  test('no page keeps anybody out, as far as axe and a walk with Tab can tell', async ({ page }) => {
    test.slow();
    expect(PAGES.length).toBeGreaterThan(15);
    for (const path of PAGES) {
      await test.step(path || 'Today', async () => {
        const look = walkedIn(path) === turn ? lookOver : glance;
        expect(inWords(await visit(page, path, look)), path || 'Today').toEqual([]);
      });
    }
  });
});

// Each scene in one look: what only the other can break, the pages are looked at for in both.
test.describe('Light and narrow', () => {
  test.use({ viewport: { width: 320, height: 800 }, allowedFaults: [/404/] });
  for (const scene of roomScenes) playScene(scene);
});

test.describe('Dark and wide', () => {
  test.use({ colorScheme: 'dark' });
  for (const scene of [...questionScenes, ...practiceScenes]) playScene(scene);
});

/** Declares a test that somebody gets through a scene without sight, without a mouse, and with larger or fewer colors and letters. */
function playScene(scene: Scene): void {
  test(`somebody gets through “${scene.name}” by keyboard, is told each thing once, and sees where they are`, async ({
    page,
  }) => {
    const stage = new Stage(page);
    await scene.play(stage);
    await stage.end();
    expect(inWords(stage.findings)).toEqual([]);
  });
}

test('the lessons of the real course have no violation either', async ({ page }) => {
  for (const lesson of ['diagnose-before-you-prescribe', 'the-unhurried-diagnosis', 'out-of-the-sameness-trap']) {
    await page.goto(`${sites.course.url}lessons/${lesson}/`);
    await expectNoViolations(page);
  }
});

test.describe('By thumb', () => {
  test.use({ ...THUMB, allowedFaults: [/404/] });

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

test('loading what was answered before tells nothing', async ({ page }) => {
  await page.goto('lessons/opening-well/');
  const root = await exercise(page, 'opening-well/pick-one');
  await answer(root, 'ask');
  await page.reload();
  const again = await exercise(page, 'opening-well/pick-one');
  await expect(again).toContainText('Right, first time.');
  await expect(again.locator('[role="status"]')).toHaveText('');
});
