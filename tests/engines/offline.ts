import { expect, it, onTestFinished } from 'vitest';
import { withNewScript, withNewWords, withoutWorker } from '../e2e/changed-release.ts';
import { ChangingHost } from '../e2e/changing-host.ts';
import type { Place } from './describe-engine.ts';
import type { Person } from './person.ts';
import { comesAlive, countOf, exercise, stateOf, textOf } from './seen.ts';

/** The site without a network: what stays, what comes anew, and what must never take its place. */

const ONE = 'opening-well/pick-one';
const KEPT = '[data-kept-offline]';
const NEWS = '[data-notice="new-release"]';
/** What the browsers say of a host that is gone, and of one that answers with a page of its own. */
const NO_NETWORK =
  /ERR_|Failed to load|load failed|NetworkError|network error|NS_ERROR|connection was lost|annot load|error loading dynamically|MIME type|corrupted|not a valid JavaScript|Importing a module script failed|error status|Unexpected response/i;

const heading = (person: Person): Promise<string> => textOf(person, 'h1:not([hidden] *)');

async function host(): Promise<ChangingHost> {
  const started = await ChangingHost.start();
  onTestFinished(() => started.stop());
  return started;
}

/** Opens a page. Resolves once a worker gives out the pages, and has kept this one. */
async function goAndKeep(person: Person, path: string): Promise<void> {
  await person.go(path);
  await expect.poll(() => isKept(person, new URL(path, person.site).pathname)).toBe(true);
}

const isKept = async (person: Person, path: string): Promise<boolean> =>
  (await person.run(() => navigator.serviceWorker.controller !== null, undefined)) &&
  (await keptPaths(person)).includes(path);

/** The paths of all files that the browser keeps of the site. */
const keptPaths = (person: Person): Promise<string[]> =>
  person.run(async () => {
    const names = (await caches.keys()).filter((name) => name.endsWith('#kept'));
    const kept = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return kept.flat().map(({ url }) => new URL(url).pathname);
  }, undefined);

async function answerOne(person: Person): Promise<void> {
  await comesAlive(person, ONE);
  await person.press(`${exercise(ONE)} [data-option="ask"] label`);
  await person.press({ role: 'button', name: /^Check/, within: exercise(ONE) });
  await expect.poll(() => stateOf(person, ONE)).toBe('right');
  await expect.poll(() => textOf(person, 'main [data-progress-text]')).toBe('1 of 4 exercises');
}

/** Looks for a new release. Resolves once there is one that waits, or that was given up. */
const lookForRelease = (person: Person): Promise<string> =>
  person.run(async () => {
    const registration = await navigator.serviceWorker.ready;
    const installing = new Promise<ServiceWorker>((settle) => {
      registration.onupdatefound = () => registration.installing && settle(registration.installing);
      if (registration.installing) settle(registration.installing);
    });
    // How it ended is told by the worker alone.
    registration.update().catch(() => undefined);
    const worker = await installing;
    return new Promise<string>((settle) => {
      const look = (): void => void (/installed|redundant/.test(worker.state) && settle(worker.state));
      worker.addEventListener('statechange', look);
      look();
    });
  }, undefined);

export function describeOffline({ newcomer }: Place): void {
  it('a lesson that was opened once paints, answers and keeps the answer with the server gone; one that was not says so', async () => {
    const at = await host();
    const person = await newcomer({ at: at.url, allowed: NO_NETWORK });
    await goAndKeep(person, 'lessons/opening-well/');
    at.is('down');
    await person.reload();
    await answerOne(person);
    await person.reload();
    await expect.poll(() => stateOf(person, ONE)).toBe('right');
    await person.go('');
    await expect.poll(() => heading(person)).toMatch(/./);
    await person.go('lessons/closing-kindly/');
    await expect.poll(() => heading(person)).toBe('This page isn’t on your device yet.');
    await expect.poll(() => textOf(person, '[data-kept-lessons] a')).toBe('Opening Well');
    at.is('up');
    await person.press({ role: 'button', name: 'Try again' });
    await expect.poll(() => heading(person)).toBe('Closing Kindly');
  });

  it('a module that is kept opens with the server gone', async () => {
    const at = await host();
    const person = await newcomer({ at: at.url, allowed: NO_NETWORK });
    await goAndKeep(person, 'modules/second-steps/');
    await person.press({ role: 'button', name: 'Keep this module offline', within: KEPT });
    await expect.poll(() => textOf(person, KEPT)).toContain('Works offline.');
    at.is('down');
    for (const [path, title] of [
      ['closing-kindly', 'Closing Kindly'],
      ['every-kind', 'Every Kind of Practice'],
    ]) {
      await person.go(`lessons/${path}/`);
      await expect.poll(() => heading(person)).toBe(title);
    }
    await comesAlive(person, 'every-kind/concerns');
  });

  it('a new release waits and says what it changes; a lesson that is open in another tab stays what it was', async () => {
    const at = await host();
    const person = await newcomer({ at: at.url, allowed: NO_NETWORK });
    await goAndKeep(person, 'lessons/opening-well/');
    const other = await newcomer({ at: at.url, allowed: NO_NETWORK });
    await other.go('about/');
    at.release((folder, course) => withNewWords(folder, course, 'opening-well'));
    expect(await lookForRelease(other)).toBe('installed');
    await other.reload();
    await expect
      .poll(() => textOf(other, NEWS))
      .toContain('There’s a new version of this site. Changed: “Opening Well”.');
    await person.reload();
    expect(await heading(person)).toBe('Opening Well');
    await other.press({ role: 'button', name: 'Update now', within: NEWS });
    await expect.poll(() => countOf(other, NEWS).catch(() => 1)).toBe(0);
    expect(await heading(person)).toBe('Opening Well');
    await answerOne(person);
    await person.reload();
    await expect.poll(() => heading(person)).toBe('Anew: Opening Well');
    await expect.poll(() => stateOf(person, ONE)).toBe('right');
  });

  for (const [what, broken] of [
    ['of which a script is missing', /_astro\/shared-anew/],
    ['of which the list is another page', /^\/offline\/[0-9a-f]+\.json/],
  ] as const) {
    it(`a release ${what} never takes over, and does once it is whole`, async () => {
      const at = await host();
      const person = await newcomer({ at: at.url, allowed: NO_NETWORK });
      await goAndKeep(person, 'lessons/opening-well/');
      at.release((folder, course) => {
        withNewWords(folder, course, 'opening-well');
        withNewScript(folder);
      });
      at.breaks(broken);
      expect(await lookForRelease(person)).toBe('redundant');
      at.is('down');
      await person.reload();
      expect(await heading(person)).toBe('Opening Well');
      at.is('up');
      at.breaks(undefined);
      expect(await lookForRelease(person)).toBe('installed');
    });
  }

  it('a network that answers everything with its own page poisons nothing, and can be logged in to', async () => {
    const at = await host();
    const person = await newcomer({ at: at.url, allowed: NO_NETWORK });
    await goAndKeep(person, 'lessons/opening-well/');
    at.is('portal');
    await person.reload();
    await expect.poll(() => heading(person)).toBe('Opening Well');
    await person.go('lessons/closing-kindly/');
    await expect.poll(() => heading(person)).toBe('Log in to our network');
    at.is('up');
    await goAndKeep(person, 'lessons/closing-kindly/');
    at.is('down');
    await person.reload();
    await expect.poll(() => heading(person)).toBe('Closing Kindly');
  });

  it('it is switched off for good by the file that is kept ready, and what was learned stays', async () => {
    const at = await host();
    const person = await newcomer({ at: at.url, allowed: NO_NETWORK });
    await goAndKeep(person, 'lessons/opening-well/');
    await answerOne(person);
    at.release((folder) => withoutWorker(folder, ['', 'lessons/opening-well']));
    at.switchesOff();
    await person.run(async () => {
      const registration = await navigator.serviceWorker.ready;
      // Firefox ESR 153 refuses the promise where the worker has taken itself down already, as it shall.
      registration.update().catch(() => undefined);
    }, undefined);
    await expect.poll(() => keptPaths(person)).toEqual([]);
    await person.reload();
    await expect
      .poll(() => person.run(async () => (await navigator.serviceWorker.getRegistrations()).length, undefined))
      .toBe(0);
    await expect.poll(() => stateOf(person, ONE)).toBe('right');
  });
}
