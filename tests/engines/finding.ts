import { expect, it } from 'vitest';
import type { Place } from './describe-engine.ts';
import type { Person } from './person.ts';
import { addressOf, attributeOf, countOf, fieldsOf, textOf } from './seen.ts';

/** Search, by keyboard and by mouse, on the real course. */

const FIELD = '.library-search input[type="search"]';
const BOX = 'dialog input';
const WORDS = 'you people are for giants';
const HIT = 'map-the-impression#what-curtis-was-picturing';

const scrolled = (person: Person): Promise<number> => person.run(() => scrollY, undefined);

export function describeFinding({ newcomer }: Place): void {
  it('a buyer’s words lead to the paragraph, and Back to the same words and hits', async () => {
    const person = await newcomer({ site: 'course' });
    await person.go('library/');
    await expect.poll(() => attributeOf(person, '[data-island="library"]', 'data-live')).toBe('yes');
    await person.fill(FIELD, WORDS);
    await expect.poll(() => attributeOf(person, '[data-hit]', 'data-hit')).toBe(HIT);
    await person.press(`[data-hit="${HIT}"] a`);
    await expect.poll(() => addressOf(person)).toMatch(/\/lessons\/map-the-impression\/#what-curtis-was-picturing/);
    await expect.poll(() => scrolled(person)).toBeGreaterThan(300);
    await person.back();
    await expect.poll(() => fieldsOf(person, FIELD)).toEqual([WORDS]);
    await expect.poll(() => attributeOf(person, '[data-hit]', 'data-hit')).toBe(HIT);
  });

  it('words that are searched for are in their field after Back from elsewhere', async () => {
    const person = await newcomer();
    await person.go('library/');
    await expect.poll(() => attributeOf(person, '[data-island="library"]', 'data-live')).toBe('yes');
    await person.fill(FIELD, 'price');
    await expect.poll(() => countOf(person, '[data-hit]')).toBeGreaterThan(0);
    await person.press({ role: 'link', name: 'Today', within: 'header' });
    await expect.poll(() => addressOf(person)).toBe(person.site);
    await person.back();
    await expect.poll(() => fieldsOf(person, FIELD)).toEqual(['price']);
    await expect.poll(() => countOf(person, '[data-hit]')).toBeGreaterThan(0);
  });

  it('any page opens the search by key, and leads on by keyboard alone', async () => {
    const person = await newcomer({ site: 'course' });
    await person.go('glossary/');
    await person.keys('/');
    await expect
      .poll(() => person.run(() => document.activeElement?.matches('dialog input') ?? false, undefined))
      .toBe(true);
    await person.keys('Escape');
    await expect.poll(() => countOf(person, 'dialog[open]')).toBe(0);
    await person.keys('Control+k');
    await expect
      .poll(() => person.run(() => document.activeElement?.matches('dialog input') ?? false, undefined))
      .toBe(true);
    await person.keys(...'skeptics');
    expect(await fieldsOf(person, BOX)).toEqual(['skeptics']);
    await expect.poll(() => countOf(person, 'dialog [data-hit="selling-to-skeptics#"]')).toBe(1);
    await person.keys('ArrowDown');
    await expect.poll(() => attributeOf(person, BOX, 'aria-activedescendant')).toMatch(/./);
    await person.keys('Enter');
    await expect.poll(() => addressOf(person)).toMatch(/\/lessons\//);
    await expect.poll(() => textOf(person, 'h1')).toMatch(/./);
  });
}
