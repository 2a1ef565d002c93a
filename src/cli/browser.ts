import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { chromium } from '@playwright/test';
import { onPath } from './on-path.ts';
import { installPackages } from './system-packages.ts';

/** Chromium without anything to look at; tests take half as long in it. */
const SHELL = 'chromium-headless-shell';
const WHOLE = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];
const DOWNLOAD_LIMIT_MILLIS = 300_000;

/**
 * The path of a Chromium to test with: the one named by CHROME_PATH, the system's, Playwright's, or one that is got now
 * (from Playwright, else from the system's package manager where that is allowed). Throws with what to do otherwise.
 * @param use tests take the shell where there is one; what is measured or damaged is the browser that people have
 */
export async function findBrowser(use: 'tests' | 'measuring'): Promise<string> {
  const names = use === 'tests' ? [SHELL, ...WHOLE] : [...WHOLE, SHELL];
  return installedBrowser(names) ?? fetchFromPlaywright() ?? (await installFromSystem(names)) ?? giveUp();
}

function installedBrowser(names: readonly string[]): string | undefined {
  const named = process.env['CHROME_PATH'];
  const candidates = [...(named ? [named] : []), ...onPath(names), ...PLACES, chromium.executablePath()];
  return candidates.find((path) => existsSync(path));
}

function fetchFromPlaywright(): string | undefined {
  console.log('No browser found. Getting one from Playwright ...');
  const cli = join(dirname(createRequire(import.meta.url).resolve('@playwright/test/package.json')), 'cli.js');
  const { status } = spawnSync(process.execPath, [cli, 'install', 'chromium'], {
    stdio: 'ignore',
    timeout: DOWNLOAD_LIMIT_MILLIS,
  });
  const path = chromium.executablePath();
  return status === 0 && existsSync(path) ? path : undefined;
}

async function installFromSystem(names: readonly string[]): Promise<string | undefined> {
  const say = (): void => console.log('That did not work. Installing the system’s Chromium with apt-get ...');
  // The one that suits, or the other where a system does not offer it.
  for (const name of names.filter((name) => name.startsWith('chromium'))) {
    const path = join('/usr/bin', name);
    if ((await installPackages([name], say)) && existsSync(path)) return path;
  }
  return undefined;
}

function giveUp(): never {
  throw new Error(
    'The browser tests need Chromium, and none could be found or installed. Install Chromium or Chrome with your ' +
      'system’s package manager, or set CHROME_PATH to the program, then run the command again.',
  );
}
