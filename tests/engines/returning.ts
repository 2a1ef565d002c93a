import { expect, it } from 'vitest';
import type { Place } from './describe-engine.ts';
import { comesAlive, exercise, stateOf, textOf } from './seen.ts';

const ONE = 'opening-well/pick-one';
const DUE = '[data-review-due]';

/** Moves the clock by as many days as the tab has on record, also for pages that wait in the cache meanwhile. */
const CLOCK = `{
  const real = Date;
  const ahead = () => Number(sessionStorage.getItem('days ahead') ?? 0) * 86_400_000;
  globalThis.Date = class extends real {
    constructor(...parts) { parts.length > 0 ? super(...parts) : super(real.now() + ahead()); }
    static now() { return real.now() + ahead(); }
  };
  addEventListener('pageshow', ({ persisted }) => { globalThis.cameFromCache = persisted; });
}`;

export function describeReturning({ engine, newcomer }: Place): void {
  it('a Today that comes back after a week, from the page cache where there is one, speaks of the new day', async () => {
    const person = await newcomer({ script: CLOCK });
    await person.go('lessons/opening-well/');
    await comesAlive(person, ONE);
    await person.press(`${exercise(ONE)} [data-option="ask"] label`);
    await person.press({ role: 'button', name: /^Check/, within: exercise(ONE) });
    await expect.poll(() => stateOf(person, ONE)).toBe('right');
    await person.go('');
    await expect.poll(() => textOf(person, DUE)).toMatch(/^Nothing to review today. 1 question comes back/);
    await person.go('about/');
    await person.run(() => sessionStorage.setItem('days ahead', '7'), undefined);
    await person.back();
    await expect.poll(() => textOf(person, DUE)).toMatch(/^1 question to review/);
    // The others have none under their drivers.
    const cached = await person.run(() => Reflect.get(globalThis, 'cameFromCache') === true, undefined);
    if (engine.name === 'WebKit') expect(cached).toBe(true);
  });
}
