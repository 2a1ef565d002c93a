import type { Server } from 'node:http';
import { answerAgain, BLANK, DATABASE, idsOf, isSequence, isStoreThere, LESSON, readStore } from '../faults/in-page.ts';
import { tellWhenStored } from '../faults/session.ts';
import type { Browser, Engine, Person } from './person.ts';
import { comesAlive } from './seen.ts';

/** The most answers of one life. */
const MOST_ANSWERS = 8;

/** In every page: what is stored is told to the server, which is out of reach of what happens to the browser. */
const TELL = `globalThis.acknowledge = (ids) => void fetch('/${BLANK}?told=' + ids, { keepalive: true });
  (${tellWhenStored})();`;

export interface Losses {
  /** Answers whose transaction the page had told to be complete. */
  told: Set<string>;
  /** What the store held in the end. */
  there: string[];
  /** All that should not have been. */
  problems: string[];
}

interface Fate {
  engine: Engine;
  /** Where the fixture course is served, and by what. */
  site: string;
  server: Server;
  profile: string;
  kills: number;
}

/** Kills a browser as soon as it told that an answer was saved, again and again on one profile, and counts what is left. */
export async function killOften({ engine, site, server, profile, kills }: Fate): Promise<Losses> {
  const losses: Losses = { told: new Set(), there: [], problems: [] };
  const told = listen(server, losses.told);
  for (let life = 0; life <= kills; life++) {
    const browser = await engine.open({ profile });
    const person = await browser.sit(site, TELL);
    await look(person, losses);
    if (life < kills) await liveAndDie({ browser, person, losses, told });
    else await browser.close();
  }
  return losses;
}

/** Notes what pages tell. Resolves once so many have been told. */
function listen(server: Server, told: Set<string>): (count: number) => Promise<void> {
  let heard = (): void => {};
  server.on('request', ({ url = '' }) => {
    const ids = new URL(url, 'http://localhost').searchParams.get('told');
    for (const id of ids?.split(',') ?? []) told.add(id);
    heard();
  });
  return (count) =>
    new Promise((resolve) => {
      heard = () => {
        if (told.size >= count) resolve();
      };
      heard();
    });
}

/** What the store holds, before the site itself could have mended anything. */
async function look(person: Person, losses: Losses): Promise<void> {
  await person.go(BLANK);
  const records = (await person.run(isStoreThere, DATABASE)) ? await person.run(readStore, DATABASE) : [];
  losses.there = idsOf(records);
  if (!isSequence(records)) losses.problems.push('The sequence has a gap or a duplicate.');
  const lost = [...losses.told].filter((id) => !losses.there.includes(id));
  if (lost.length > 0) losses.problems.push(`${lost.length} answers that were told to be saved were gone.`);
}

interface Life {
  browser: Browser;
  person: Person;
  losses: Losses;
  told: (count: number) => Promise<void>;
}

async function liveAndDie({ browser, person, losses, told }: Life): Promise<void> {
  await person.go(LESSON);
  await comesAlive(person, 'opening-well/pick-one');
  const notices = await person.run(
    () => Array.from(document.querySelectorAll<HTMLElement>('[data-notices] > *'), ({ innerText }) => innerText),
    undefined,
  );
  losses.problems.push(...notices.map((words) => `The page said “${words}”`), ...person.faults);
  const enough = told(losses.told.size + 1 + Math.floor(Math.random() * MOST_ANSWERS));
  const working = person.run(answerAgain, MOST_ANSWERS).catch(() => {});
  await enough;
  await browser.kill();
  await working;
}
