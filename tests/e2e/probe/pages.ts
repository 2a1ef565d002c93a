import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { showWhole } from '../axe.ts';
import { type Page, sites } from '../page-test.ts';
import { type Finding, lookOver } from './look-over.ts';

const folder = sites.fixture.out;
const htmlOf = (name: string): string => readFileSync(join(folder, name), 'utf8');

/** Every page that was built, by its address, so that a new one is looked at by itself. */
export const builtPages: readonly string[] = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => /(^|[\\/])index\.html$/.test(name))
  .filter((name) => !htmlOf(name).includes('http-equiv="refresh"'))
  .map((name) => name.replaceAll('\\', '/').replace('index.html', ''));

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
