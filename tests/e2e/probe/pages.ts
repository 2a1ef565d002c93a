import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { showWhole } from '../axe.ts';
import { type Page, sites } from '../page-test.ts';
import { type Finding, lookOver } from './look-over.ts';

const builtIn = sites.fixture.out;
const htmlOf = (name: string): string => readFileSync(join(builtIn, name), 'utf8');

/** Every page that was built, by its address, so that a new one is looked at by itself. */
export const builtPages: readonly string[] = readdirSync(builtIn, { recursive: true, encoding: 'utf8' })
  .filter((name) => /(^|[\\/])index\.html$/.test(name))
  .filter((name) => !htmlOf(name).includes('http-equiv="refresh"'))
  .map((name) => name.replaceAll('\\', '/').replace('index.html', ''));

/** Folders with a page for each lesson, module or path, all of them built alike. No two lessons are. */
const ALIKE = [
  'modules',
  'paths',
  'present/role-play',
  'present',
  'trainer/guides',
  'trainer/handouts',
  'trainer/room',
];

/** What is the same for all pages that are built alike: `trainer/handouts` with `card/`. */
function templateOf(path: string): string {
  const folder = ALIKE.find((each) => path.startsWith(`${each}/`) && path !== `${each}/`);
  return folder === undefined
    ? path
    : [
        folder,
        ...path
          .slice(folder.length + 1)
          .split('/')
          .slice(1),
      ].join(' ');
}

/**
 * In which of two looks a page is walked all through, 0 or 1; undefined where two others that are built like it are already,
 * one in each look.
 */
export function walkedIn(path: string): number | undefined {
  const [first, ...others] = builtPages.filter((other) => templateOf(other) === templateOf(path));
  const turn = builtPages.indexOf(first ?? path) % 2;
  if (path === (first ?? path)) return Math.abs(turn);
  return path === others[0] ? 1 - turn : undefined;
}

const titleOf = (html: string): string => /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '';

/** The titles of the pages as they were built, by their addresses. */
const titles = new Map(builtPages.map((path) => [path, titleOf(htmlOf(`${path}index.html`))]));

/** Opens a page as somebody does who comes to it, and looks over all of it, as thoroughly as `look` does. */
export async function visit(page: Page, path: string, look = lookOver): Promise<Finding[]> {
  await page.goto(path);
  const findings = (await onArrival(page, path)).map((found) => ({ check: 'on arrival', found }));
  findings.push(...(await look(page)));
  if (await showWhole(page)) findings.push(...(await look(page)));
  return findings;
}

async function onArrival(page: Page, path: string): Promise<string[]> {
  const title = await page.title();
  const same = [...titles].filter(([other, its]) => other !== path && its === title).map(([other]) => other || 'Today');
  const focused = await page.evaluate(() => document.activeElement?.matches('body, html') ?? true);
  return [
    ...(same.length > 0 || title === '' ? [`the title “${title}” is that of ${same.join(', ')}`] : []),
    ...(focused ? [] : ['the page has taken the focus']),
  ];
}
