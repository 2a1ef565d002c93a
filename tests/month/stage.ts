import type { Browser } from '@playwright/test';
import { REPS, TRAINERS } from './cast.ts';
import type { MonthLog } from './month-log.ts';
import { newPerson, type Person } from './person.ts';

/** Everybody before their browsers, and the clock on the wall that they share. */
export interface Stage {
  url: string;
  log: MonthLog;
  maria: Person;
  sam: Person;
  rep(key: string): Person;
  everybody: readonly Person[];
  /** Moves the clock of all of them to an hour of a day. */
  turnTo(day: string, hour?: number): Promise<void>;
}

export async function newStage(browser: Browser, url: string, log: MonthLog): Promise<Stage> {
  const maria = await newPerson(browser, url, TRAINERS.maria, 'wide');
  const sam = await newPerson(browser, url, TRAINERS.sam, 'projector');
  const reps = new Map<string, Person>();
  for (const { key, name, isOnPhone } of REPS) {
    reps.set(key, await newPerson(browser, url, name, isOnPhone ? 'phone' : 'wide'));
  }
  const everybody = [maria, sam, ...reps.values()];
  return {
    url,
    log,
    maria,
    sam,
    everybody,
    rep(key) {
      const found = reps.get(key);
      if (!found) throw new Error(`Nobody is called ${key}.`);
      return found;
    },
    async turnTo(day, hour = 9) {
      const now = new Date(`${day}T${String(hour).padStart(2, '0')}:00:00`);
      for (const { page } of everybody) await page.context().clock.setSystemTime(now);
    },
  };
}
