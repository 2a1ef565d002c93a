import type { Browser, BrowserContextOptions } from '@playwright/test';
import { LOOKS } from '../e2e/axe.ts';
import { type Page, sites, wake } from '../e2e/page-test.ts';
import type { Finding } from '../e2e/probe/look-over.ts';
import { visit } from '../e2e/probe/pages.ts';
import { allScenes } from '../e2e/probe/scenes/all-scenes.ts';
import { Stage } from '../e2e/probe/stage.ts';
import { smallTargets, THUMB } from '../e2e/targets.ts';
import type { Defect } from './defect.ts';
import { plant } from './plant.ts';

/** Pages that are looked over as they come; what else a defect names is a scene. */
const PAGES: Readonly<Record<string, string>> = {
  Today: '',
  lesson: 'lessons/opening-well/',
  'lesson with a drawing': 'lessons/asking-more/',
  library: 'library/',
  glossary: 'glossary/',
  data: 'data/',
};

/** What is not there by then does not come. */
const PATIENCE_MILLIS = 30_000;

export interface Catch {
  /** Whether the defect was really there when it was looked for. */
  isPlanted: boolean;
  findings: readonly Finding[];
}

/** A way to look at a page, as `npm test` does: what the browser is, and what is looked at. */
interface Looking {
  as: BrowserContextOptions;
  look(page: Page): Promise<readonly Finding[]>;
}

/** What the checks of `npm test` find of a defect, on the page and in the state in which it shows; until one finds it. */
export async function caughtBy(defect: Defect, browser: Browser): Promise<Catch> {
  let isPlanted = false;
  for (const { as, look } of lookingsOf(defect)) {
    const context = await browser.newContext({
      baseURL: sites.fixture.url,
      reducedMotion: 'reduce',
      serviceWorkers: 'block',
      // What is planted has no hash in the policy of the page.
      bypassCSP: true,
      ...as,
    });
    context.on('page', wake);
    context.setDefaultTimeout(PATIENCE_MILLIS);
    const page = await context.newPage();
    const isThere = await plant(page, defect);
    const findings = await look(page);
    isPlanted ||= await isThere();
    await context.close();
    if (findings.length > 0) return { isPlanted, findings };
  }
  return { isPlanted, findings: [] };
}

function lookingsOf({ scene }: Defect): readonly Looking[] {
  const path = PAGES[scene];
  if (path === undefined) return [{ as: {}, look: (page) => played(page, scene) }];
  const looks = LOOKS.map(([colorScheme, width]) => ({
    as: { colorScheme, viewport: { width, height: 800 } },
    look: (page: Page) => tried(() => visit(page, path)),
  }));
  return [...looks, { as: THUMB, look: (page) => byThumb(page, path) }];
}

async function played(page: Page, name: string): Promise<readonly Finding[]> {
  const scene = allScenes.find((one) => one.name === name);
  if (!scene) throw new Error(`There is no scene “${name}”.`);
  const stage = new Stage(page);
  const broken = await tried(async () => {
    await scene.play(stage);
    await stage.end();
    return [];
  });
  return [...stage.findings, ...broken];
}

/** A way that can’t be gone to its end was broken by the defect: its test is red. */
async function tried(look: () => Promise<readonly Finding[]>): Promise<readonly Finding[]> {
  try {
    return await look();
  } catch (error) {
    const [found = ''] = String(error).split('\n');
    return [{ check: 'the way there', found }];
  }
}

async function byThumb(page: Page, path: string): Promise<Finding[]> {
  await page.goto(path);
  return (await smallTargets(page)).map((found) => ({ check: 'targets by thumb', found }));
}
