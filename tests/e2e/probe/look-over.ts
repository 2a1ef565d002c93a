import { axeFinds } from '../axe.ts';
import type { Page } from '../page-test.ts';
import { colors } from './colors.ts';
import { controls } from './controls.ts';
import { hovered } from './hovered.ts';
import { motion } from './motion.ts';
import { names } from './names.ts';
import { order } from './order.ts';
import { room } from './room.ts';
import { structure } from './structure.ts';
import { bringTools } from './tools.ts';
import { walk } from './walk.ts';

/** Something that is wrong, and the check that says so. */
export interface Finding {
  check: string;
  found: string;
}

type Checks = Readonly<Record<string, (page: Page) => Promise<string[]>>>;

/** What takes a few milliseconds. */
const QUICK: Checks = { structure, names, controls, order, colors, hovered, motion };

const THOROUGH: Checks = {
  axe: axeFinds,
  ...QUICK,
  walk,
  'colors, forced': forced(colors),
  'walk, forced colors': forced(walk),
  room,
};

/** All that is wrong with the page as it stands. */
export const lookOver = (page: Page): Promise<Finding[]> => findingsOf(THOROUGH, page);

/** What can be found wrong with it in a moment. */
export const glance = (page: Page): Promise<Finding[]> => findingsOf(QUICK, page);

/** One after the other: what a check changes, such as the width of the window, it puts back. */
async function findingsOf(checks: Checks, page: Page): Promise<Finding[]> {
  await bringTools(page);
  const findings: Finding[] = [];
  for (const [check, find] of Object.entries(checks))
    findings.push(...(await find(page)).map((found) => ({ check, found })));
  return findings;
}

/** The same with the colors of somebody's system, and no others. */
function forced(check: (page: Page) => Promise<string[]>): (page: Page) => Promise<string[]> {
  return async (page) => {
    await page.emulateMedia({ forcedColors: 'active' });
    const found = await check(page);
    await page.emulateMedia({ forcedColors: null });
    return found;
  };
}

export const inWords = (findings: readonly Finding[]): string[] =>
  findings.map(({ check, found }) => `${check}: ${found}`);
