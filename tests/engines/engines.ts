import type { Browser, Engine, Opening } from './person.ts';
import { openPlaywright } from './playwright-browser.ts';
import { openWebKit } from './webkit-browser.ts';

/** The browsers on this machine, by the paths that `npm test` finds. */

const OPENING: Readonly<Record<Engine['name'], (program: string, opening: Opening) => Promise<Browser>>> = {
  Chromium: (program, opening) => openPlaywright('chromium', program, opening),
  Firefox: (program, opening) => openPlaywright('firefox', program, opening),
  WebKit: openWebKit,
};

/** @param program its path, or that of what drives it; undefined where this machine has none */
export const engine = (name: Engine['name'], program: string | undefined): Engine => ({
  name,
  program,
  open: (opening) => {
    if (program === undefined) throw new Error(`This machine has no ${name} to test in.`);
    return OPENING[name](program, opening);
  },
});

export const chromium = engine('Chromium', process.env['CHROME_PATH'] || undefined);
export const firefox = engine('Firefox', process.env['FIREFOX_PATH'] || undefined);
export const webkit = engine('WebKit', process.env['WEBKIT_DRIVER'] || undefined);
