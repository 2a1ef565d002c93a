import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Place } from './describe-engine.ts';
import type { Person } from './person.ts';
import { attributeOf, comesAlive, countOf, exercise, stateOf, textOf } from './seen.ts';

/** Where progress lives, and how it is taken along and brought back. */

const ONE = 'opening-well/pick-one';

async function answerOne(person: Person): Promise<void> {
  await person.go('lessons/opening-well/');
  await person.press(`${exercise(ONE)} [data-option="ask"] label`);
  await person.press({ role: 'button', name: /^Check/, within: exercise(ONE) });
  await expect.poll(() => stateOf(person, ONE)).toBe('right');
  await expect.poll(() => textOf(person, 'main [data-progress-text]')).toBe('1 of 4 exercises');
}

/** One of the facts about where progress lives. */
const factOf = (person: Person, name: string): Promise<string> =>
  person.run(
    (of: string) =>
      Array.from(
        document.querySelectorAll<HTMLElement>('[data-storage-health] .facts > div'),
        ({ innerText }) => innerText,
      )
        .find((text) => text.startsWith(of))
        ?.slice(of.length)
        .trim() ?? '',
    name,
  );

/** How often a page asks the browser to keep what is stored. */
const COUNT_ASKING = `if (globalThis.StorageManager) {
  const { persist } = StorageManager.prototype;
  StorageManager.prototype.persist = function () {
    sessionStorage.setItem('asked', Number(sessionStorage.getItem('asked')) + 1);
    return persist.call(this);
  };
}`;

export function describeKeeping({ engine, newcomer, serveSite, another, folder }: Place): void {
  it('a backup brings everything back after an erasure', async () => {
    const person = await newcomer();
    await answerOne(person);
    await person.go('data/');
    const text = await person.save({ role: 'button', name: 'Back up now' });
    await person.press({ role: 'button', name: 'Erase…' });
    await person.press({ role: 'button', name: 'Erase it all' });
    await expect.poll(() => textOf(person, '[data-erased="true"]')).toContain('has nothing of yours left');
    await person.go('lessons/opening-well/');
    expect(await stateOf(person, ONE)).toBe('open');

    const file = join(folder(), 'backup.json');
    writeFileSync(file, text);
    await person.go('data/');
    await person.give('input[type="file"]', file);
    await person.press('[data-action="restore"]');
    await expect.poll(() => textOf(person, '[data-restore-message]')).toContain('restored');
    await person.go('lessons/opening-well/');
    await expect.poll(() => stateOf(person, ONE)).toBe('right');
  });

  it('the page of one’s data says what is true of the second copy', async () => {
    const person = await newcomer();
    await answerOne(person);
    await person.go('data/');
    await expect.poll(() => factOf(person, 'Where')).toBe('In this browser, on this device, and nowhere else');
    // WebKitGTK 2.50 is built without private files; Safari has them.
    const words = engine.name === 'WebKit' ? /^No\. This browser has no place for one/ : /^Yes, in a separate place/;
    await expect.poll(() => factOf(person, 'Second copy')).toMatch(words);
  });

  it('the browser is asked to keep it silently, or by a button that comes with the reason where it would ask the person', async () => {
    const person = await newcomer({ script: COUNT_ASKING });
    await person.go('lessons/asking-more/');
    const question = 'asking-more/next-question';
    await comesAlive(person, question);
    await person.press(`${exercise(question)} [data-option="when"] label`);
    await person.press({ role: 'button', name: /^Check/, within: exercise(question) });
    await expect.poll(() => textOf(person, '[data-lesson-end]')).toContain('Lesson complete');
    if (engine.name !== 'Firefox') {
      await expect.poll(() => person.run(() => sessionStorage.getItem('asked'), undefined)).toBe('1');
      expect(await countOf(person, '.keep')).toBe(0);
      return;
    }
    await expect.poll(() => textOf(person, '.keep')).toMatch(/^If this device runs out of space, your browser could/);
    expect(await person.run(() => sessionStorage.getItem('asked'), undefined)).toBe(null);
    await person.press({ role: 'button', name: 'Ask it to keep your progress' });
    await expect.poll(() => textOf(person, '.keep')).toBe('Your browser promised to keep it.');
    await person.go('data/');
    await expect.poll(() => factOf(person, 'Could your browser delete it?')).toMatch(/^No\. It promised/);
  });

  it.skipIf(engine.name === 'Chromium')('a private window is told as one', async () => {
    const browser = await another({ isPrivate: true });
    const person = await browser.sit((await serveSite()).url);
    await answerOne(person);
    await person.go('data/');
    await expect.poll(() => factOf(person, 'Where')).toBe('In this private window only. It’s gone when you close it');
    const fate = await factOf(person, 'Could your browser delete it?');
    expect(fate).toBe('Yes, all of it, when you close this private window.');
    expect(person.faults).toEqual([]);
  });

  it('without private files and without channels, answers are kept all the same, and the page says the truth', async () => {
    const person = await newcomer({
      script: `if (globalThis.navigator.storage) Object.defineProperty(navigator.storage, 'getDirectory', { value: undefined });
        delete globalThis.BroadcastChannel;
        globalThis.Worker = class { constructor() { throw new DOMException('None here.', 'SecurityError'); } };`,
    });
    await answerOne(person);
    expect(await countOf(person, '[data-notice]')).toBe(0);
    await person.go('data/');
    await expect.poll(() => factOf(person, 'Where')).toBe('In this browser, on this device, and nowhere else');
    await expect.poll(() => factOf(person, 'Second copy')).not.toMatch(/^Yes|^Comparing/);
    await person.go('lessons/opening-well/');
    await expect.poll(() => stateOf(person, ONE)).toBe('right');
    expect(await attributeOf(person, 'main', 'data-lesson')).toBe('opening-well');
  });
}
