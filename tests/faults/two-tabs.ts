import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { buildSync } from 'esbuild';
import { type FaultResult, outcome, type Setting } from './fault-result.ts';
import * as site from './in-page.ts';
import { processOf } from './process-tree.ts';
import { type Session, withFolder, withSession } from './session.ts';

const EVENTS = 2_000;
const SHOWN_LIMIT_MILLIS = 500;
const ASLEEP = 5;
const AGAIN = '[data-exercise="opening-well/pick-one"] button:text("Answer again")';
const SCRIPT = 'log-in-page.js';

/** F11: two tabs at once, then one that sees the other's answers, then one that was left asleep. */
export async function twoTabs(setting: Setting): Promise<FaultResult[]> {
  const alone = <T>(work: (session: Session) => Promise<T>): Promise<T> =>
    withFolder((profile) => withSession(setting, { profile }, work));
  return [
    await alone(atOnce),
    await alone((session) => seen(session, setting.times)),
    await alone((session) => asleep(session)),
  ];
}

async function atOnce({ context, newPage, errors }: Session): Promise<FaultResult> {
  const entry = join(import.meta.dirname, 'log-in-page.ts');
  const { outputFiles } = buildSync({ entryPoints: [entry], bundle: true, format: 'esm', write: false });
  await context.route(`**/${SCRIPT}`, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: outputFiles[0]?.text ?? '' }),
  );
  const tabs = [await newPage(site.BLANK), await newPage(site.BLANK)];
  const given = await Promise.all(
    tabs.map((tab) =>
      tab.evaluate(
        async ([script, name, count]) => {
          const { recordMany }: typeof import('./log-in-page.ts') = await import(script);
          return recordMany(name, count);
        },
        [`/${SCRIPT}`, site.DATABASE, EVENTS] as const,
      ),
    ),
  );
  const records = await site.storedRecords(await newPage(site.BLANK));
  const problems = site.isSequence(records) ? [] : ['The sequence has a gap or a duplicate'];
  if (records.length !== 2 * EVENTS) problems.push(`${records.length} records are stored`);
  return outcome('F11', `Two tabs record ${EVENTS.toLocaleString('en')} answers each at once`, {
    given: new Set(given.flat()),
    there: site.idsOf(records),
    said: '',
    problems: [...problems, ...errors],
  });
}

/** How soon an answer of one tab shows in the other, by the clock that both share. */
async function seen({ newPage, errors }: Session, times: number): Promise<FaultResult> {
  const [here, there] = [await newPage(site.LESSON), await newPage(site.LESSON)];
  const delays: number[] = [];
  await site.answerMany(here, 1);
  for (let time = 0; time < times; time++) {
    // "Answer again" is a matter of one tab, so the other one goes back to an open exercise first.
    await there.locator(AGAIN).click();
    const shown = shownAt(there);
    await site.answerMany(here, 1);
    const last = (await site.storedRecords(here)).at(-1);
    delays.push((await shown) - Number(last?.event['at']));
  }
  delays.sort((a, b) => a - b);
  const p95 = delays[Math.ceil(0.95 * delays.length) - 1] ?? Number.NaN;
  const records = await site.storedRecords(here);
  const answers = records.filter(({ event }) => event['type'] === 'exercise-answered');
  return outcome('F11', `An answer in one tab shows in the other, ${times} times`, {
    given: new Set(site.idsOf(answers)),
    there: site.idsOf(records),
    said: '',
    problems: [...(p95 <= SHOWN_LIMIT_MILLIS ? [] : ['It took longer than half a second']), ...errors],
    notes: `p95 ${p95.toFixed(0)} ms, longest ${delays.at(-1)?.toFixed(0)} ms`,
  });
}

/** When the exercise next turns from open to answered in this tab. */
function shownAt(tab: Page): Promise<number> {
  return tab.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const root = document.querySelector('[data-exercise="opening-well/pick-one"]');
        const look = (): void => {
          if (root?.getAttribute('data-state') === 'right') resolve(Date.now());
        };
        if (root) new MutationObserver(look).observe(root, { attributes: true });
      }),
  );
}

/**
 * A tab that was stopped wakes up, and goes on from what the other tab did meanwhile. Its process is stopped, since what
 * Chromium offers for that (`Page.setWebLifecycleState`) stops no page that counts as seen, and those of Playwright do.
 */
async function asleep({ profile, newPage, errors }: Session): Promise<FaultResult> {
  const problems: string[] = [];
  const [awake, sleeper] = [await newPage(site.LESSON), await newPage(site.LESSON)];
  await site.answerMany(sleeper, 1);
  const pid = await processOf(sleeper, profile);
  if (pid === (await processOf(awake, profile))) problems.push('Both tabs run in one process, so none can be stopped');
  await sleeper.evaluate(() => {
    let [last, longest] = [performance.now(), 0];
    setInterval(() => {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
      document.body.dataset['longestPause'] = String(longest);
    }, 50);
  });
  const stoppedAt = performance.now();
  process.kill(pid, 'SIGSTOP');
  await site.answerMany(awake, ASLEEP);
  const before = await site.storedRecords(awake);
  const stoppedFor = performance.now() - stoppedAt;
  process.kill(pid, 'SIGCONT');
  await sleeper.bringToFront();
  const pause = async (): Promise<number> => Number(await sleeper.locator('body').getAttribute('data-longest-pause'));
  const slept = await site.holds(5_000, async () => (await pause()) > 0.8 * stoppedFor);
  if (!slept)
    problems.push(`The tab was to be stopped for ${stoppedFor.toFixed(0)} ms, and paused for ${await pause()}`);
  await site.answerMany(sleeper, 1);
  const records = await site.storedRecords(awake);
  if (!site.isSequence(records)) problems.push('The sequence has a gap or a duplicate');
  if (JSON.stringify(records.slice(0, before.length)) !== JSON.stringify(before))
    problems.push('Records were changed by the tab that woke up');
  if (records.length !== before.length + 1) problems.push(`${records.length - before.length} records came, not one`);
  for (const tab of [awake, sleeper]) {
    await tab.goto('data/');
    const shown = await site.holds(5_000, async () => (await site.shownCounts(tab)).answers === ASLEEP + 2);
    if (!shown) problems.push(`A tab shows ${(await site.shownCounts(tab)).answers} of ${ASLEEP + 2} answers`);
  }
  return outcome('F11', 'A tab that was stopped wakes up after the other one went on', {
    given: new Set(site.idsOf(before)),
    there: site.idsOf(records),
    said: '',
    problems: [...problems, ...errors],
  });
}
