import type { Engine } from './person.ts';
import { openPlaywright } from './playwright-browser.ts';
import { openWebKit } from './webkit-browser.ts';

/** The browsers on this machine, by the paths that `npm test` finds. */

const set = (name: string): string | undefined => process.env[name] || undefined;

const engine = (
  name: Engine['name'],
  program: string | undefined,
  open: (program: string, ...opening: Parameters<Engine['open']>) => ReturnType<Engine['open']>,
): Engine => ({
  name,
  program,
  open: (opening) => {
    if (program === undefined) throw new Error(`This machine has no ${name} to test in.`);
    return open(program, opening);
  },
});

export const chromium = engine('Chromium', set('CHROME_PATH'), (...args) => openPlaywright('chromium', ...args));
export const firefox = engine('Firefox', set('FIREFOX_PATH'), (...args) => openPlaywright('firefox', ...args));
export const webkit = engine('WebKit', set('WEBKIT_DRIVER'), openWebKit);
