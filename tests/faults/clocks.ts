import type { StoredEvent } from '../../src/log/event.ts';
import { inOrder } from '../../src/log/order.ts';
import { type FaultResult, outcome, type Setting } from './fault-result.ts';
import * as site from './in-page.ts';
import { type Session, withFolder, withSession } from './session.ts';

/** Each with what says that it has worked out what it shows, where it comes with nothing. */
const PAGES: readonly (readonly [path: string, shows?: string])[] = [
  [''],
  [site.LESSON],
  ['review/', '[data-review-state]'],
  ['progress/', '[data-panel] section'],
  ['record/', '[data-record]'],
  ['data/', '[data-storage-health]'],
  ['library/'],
];
const HOUR = 3_600_000;
const TEN_YEARS = 10 * 365.25 * 24 * HOUR;
/** Words that no page may show, and figures below zero. */
const NONSENSE = /NaN|Invalid Date|undefined|Infinity|(?<![\w–-])[-−]\d/;

interface Visit {
  what: string;
  /** What the clock says, in milliseconds since 1970, one after the other within a visit. */
  clocks: readonly number[];
  timezoneId?: string;
}

/** The clock jumps by years, goes backwards and crosses time zones; attempts stay in the order in which they were made. */
export async function clocks(setting: Setting): Promise<FaultResult> {
  const now = Date.now();
  // The night of 1 November 2026 has its hour from one to two twice in New York.
  const doubleHour = Date.UTC(2026, 10, 1, 5, 59, 50);
  const visits: readonly Visit[] = [
    { what: 'right', clocks: [now] },
    { what: 'ten years ahead', clocks: [now + TEN_YEARS] },
    { what: 'ten years behind', clocks: [now - TEN_YEARS] },
    { what: 'backwards in the middle of a visit', clocks: [now, now - HOUR, now - 2 * TEN_YEARS, now] },
    { what: 'far east', clocks: [now], timezoneId: 'Pacific/Kiritimati' },
    { what: 'far west', clocks: [now], timezoneId: 'Pacific/Pago_Pago' },
    { what: 'end of daylight time', clocks: [doubleHour, doubleHour + HOUR / 60], timezoneId: 'America/New_York' },
    { what: 'before 1970', clocks: [-HOUR] },
  ];
  return withFolder(async (profile) => {
    const problems: string[] = [];
    let given: string[] = [];
    for (const visit of visits) {
      const { timezoneId } = visit;
      const found = await withSession(setting, { profile, ...(timezoneId && { timezoneId }) }, async (session) => {
        const records = await visited(session, visit, problems);
        problems.push(...session.errors);
        return site.idsOf(records);
      });
      if (given.some((id, index) => found[index] !== id)) problems.push(`${visit.what}: earlier answers changed`);
      given = found;
    }
    const answers = visits.reduce((sum, { clocks }) => sum + clocks.length, 0);
    if (given.length < answers) problems.push(`${given.length} of at least ${answers} events are stored`);
    return outcome('Clocks', `Clock changed ${visits.length} times, by up to 20 years`, {
      given: new Set(given),
      there: given,
      said: '',
      problems,
    });
  });
}

/** Answers once at each time of the clock, and looks at every page. */
async function visited(session: Session, { what, clocks }: Visit, problems: string[]): Promise<site.StoredRecord[]> {
  const page = await session.newPage();
  for (const [index, clock] of clocks.entries()) {
    await session.context.clock.setSystemTime(clock);
    if (index === 0) await page.goto(site.LESSON);
    await site.answerMany(page, 1);
  }
  for (const [path, shows] of PAGES) {
    await page.goto(path);
    if (shows) await page.locator(shows).first().waitFor();
    const [nonsense] = NONSENSE.exec(await page.locator('body').innerText()) ?? [];
    if (nonsense) problems.push(`${what}: /${path} shows “${nonsense}”`);
    for (const { words } of await site.noticesOn(page)) problems.push(`${what}: “${words}”`);
  }
  const records = await site.storedRecords(page);
  const events = records.map(({ event }) => event as unknown as StoredEvent);
  const ordered = inOrder(events).map(({ id }) => id);
  if (ordered.some((id, index) => id !== records[index]?.id)) problems.push(`${what}: the order changed`);
  const durations = events.flatMap((event) => ('durationMillis' in event ? [event.durationMillis] : []));
  if (!durations.every((millis) => Number(millis) >= 0)) problems.push(`${what}: a duration below zero`);
  return records;
}
