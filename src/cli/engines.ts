import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { onPath } from './on-path.ts';
import { installPackages } from './system-packages.ts';

/**
 * The browsers of other makers to test in. Both come from the system: Playwright’s own builds of them are no browsers that
 * anybody has.
 */
export interface OtherEngines {
  /** Where they are, as the tests read it. */
  env: Record<string, string>;
  /** One sentence for each that is left out. */
  leftOut: string[];
}

/** The first Firefox that Playwright 1.65 could drive by WebDriver BiDi without more than `tests/engines/esr-media.ts`. */
const FIRST_FIREFOX = 153;
const FIREFOX_PACKAGE = 'firefox-esr';
const FIREFOX_NAMES = ['firefox-esr', 'firefox'];
const WEBKIT_PACKAGES = ['webkit2gtk-driver', 'xvfb', 'gir1.2-webkit2-4.1', 'python3-gi'];
/** Debian’s Python is the one that knows `python3-gi`. */
const PYTHON = '/usr/bin/python3';
const CAN_OPEN = 'import gi; gi.require_version("WebKit2", "4.1"); from gi.repository import WebKit2';

/** Finds them, and installs what is missing where the system has a package and that is allowed. */
export async function findEngines(say: (words: string) => void): Promise<OtherEngines> {
  const missing = [...(firefox() ? [] : [FIREFOX_PACKAGE]), ...(webkit() ? [] : WEBKIT_PACKAGES)];
  const install = (names: readonly string[]): Promise<boolean> =>
    installPackages(names, () => say(`Installing ${names.join(', ')} with apt-get, to test in, too ...`));
  // Together they take half the time; one by one, one of them may be had.
  if (missing.length > 0 && !(await install(missing)) && missing.length > WEBKIT_PACKAGES.length) {
    await install([FIREFOX_PACKAGE]);
    await install(WEBKIT_PACKAGES);
  }
  const [firefoxPath, driver] = [firefox(), webkit()];
  return {
    env: { ...(firefoxPath && { FIREFOX_PATH: firefoxPath }), ...(driver && { WEBKIT_DRIVER: driver }) },
    leftOut: [
      ...(firefoxPath
        ? []
        : [
            `Firefox was left out: there is none from ${FIRST_FIREFOX} on, and none could be installed. Install the package ` +
              `${FIREFOX_PACKAGE}, or set FIREFOX_PATH to the program.`,
          ]),
      ...(driver
        ? []
        : [
            `WebKit was left out: it needs Linux and the packages ${WEBKIT_PACKAGES.join(', ')}, which are not installed.`,
          ]),
    ],
  };
}

function firefox(): string | undefined {
  const named = process.env['FIREFOX_PATH'];
  const places = [...onPath(FIREFOX_NAMES), '/Applications/Firefox.app/Contents/MacOS/firefox'];
  return [...(named ? [named] : []), ...places].find((path) => existsSync(path) && versionOf(path) >= FIRST_FIREFOX);
}

function versionOf(path: string): number {
  const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  return Number(/Firefox (\d+)/.exec(stdout ?? '')?.[1]);
}

function webkit(): string | undefined {
  const [driver] = onPath(['WebKitWebDriver']).filter((path) => existsSync(path));
  const hasScreen = onPath(['Xvfb']).some((path) => existsSync(path));
  if (!driver || !hasScreen) return undefined;
  return spawnSync(PYTHON, ['-c', CAN_OPEN], { stdio: 'ignore' }).status === 0 ? driver : undefined;
}
