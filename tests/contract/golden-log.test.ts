import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { readCopy } from '../../src/log/copy-file.ts';
import { isKnown } from '../../src/log/decode.ts';
import { openIndexedDbLog } from '../../src/log/indexed-db-log.ts';
import type { StoredLog } from '../../src/log/learning-log.ts';
import { attemptsAt } from '../../src/projections/attempts.ts';
import { lessonProgress } from '../../src/projections/progress.ts';
import { standingEvents } from '../../src/projections/standing.ts';

/** The store of a learner as a release left it in the browser. */
interface Golden {
  version: number;
  layout: Record<string, { keyPath: string | null; indexes: { name: string; keyPath: string; unique: boolean }[] }>;
  meta: Record<string, string>;
  events: { seq: number; id: string; event: { type: string } }[];
}

const folder = new URL('../golden/', import.meta.url);
const text = (name: string): string => readFileSync(new URL(name, folder), 'utf8');
const golden = (name: string): Golden => JSON.parse(text(name));
const named = (pattern: RegExp): string[] => readdirSync(folder).filter((name) => pattern.test(name));

const open: StoredLog[] = [];
afterEach(() => {
  for (const log of open.splice(0)) log.close();
});

/** Opens what a release left with the code of today. */
async function openGolden(name: string): Promise<StoredLog> {
  const database = `golden:${name}:${Math.random()}`;
  await write(database, golden(name));
  const newDevice = () => 'a new device';
  const log = await openIndexedDbLog({ name: database, newDevice });
  open.push(log);
  return log;
}

/** Without any code of the log, which may change. */
function write(name: string, { version, layout, meta, events }: Golden): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onerror = () => reject(request.error);
    request.onupgradeneeded = () => {
      for (const [store, { keyPath, indexes }] of Object.entries(layout)) {
        const made = request.result.createObjectStore(store, { keyPath });
        for (const index of indexes) made.createIndex(index.name, index.keyPath, { unique: index.unique });
      }
      for (const record of events) request.transaction?.objectStore('events').add(record);
      for (const [key, value] of Object.entries(meta)) request.transaction?.objectStore('meta').add(value, key);
    };
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
  });
}

/** These files are never written anew: when one of these fails, learners lose sight of what they did. */
describe('Stores of released versions', () => {
  it.each(named(/^log-\d+\.json$/))('%s opens whole, and is written on', async (name) => {
    const { events, meta } = golden(name);
    const log = await openGolden(name);
    expect(log).toMatchObject({ readOnly: false, device: meta['device'], seed: meta['seed'] });
    const read = await log.readAll();
    expect(log.unreadable).toBe(0);
    expect(new Map(read.map((event) => [event.id, event]))).toEqual(
      new Map(events.map(({ id, event }) => [id, event])),
    );
    const more = { id: 'one-more', at: 1, device: log.device, type: 'lesson-opened', lesson: 'a', revision: 'b' };
    const again = await log.append([...read, more]);
    expect(again).toEqual({ added: [more], known: events.length });
  });

  it('hold in log-1.json all that the first release could write, and mean what it meant', async () => {
    const events = await (await openGolden('log-1.json')).readAll();
    expect(events.filter((event) => !isKnown(event))).toEqual([]);
    expect(new Set(events.map(({ type }) => type))).toEqual(
      new Set([
        'lesson-opened',
        'exercise-answered',
        'commitment-made',
        'commitment-reviewed',
        'progress-reset',
        'reset-undone',
        'backed-up',
        'imported',
      ]),
    );
    // The reset of the lesson was undone, that of the exercise stands.
    const progress = lessonProgress(standingEvents(events), [
      { id: 'opening-well', aliases: ['old-opening'], required: ['pick-one', 'pick-two', 'work-out', 'fill-in'] },
      { id: 'asking-more', aliases: [], required: ['next-question'] },
    ]);
    expect(progress.get('opening-well')).toEqual({ status: 'complete', answered: 4, required: 4 });
    // It was opened only. The first release called that started; now a lesson begins with its first answer.
    expect(progress.get('asking-more')).toEqual({ status: 'new', answered: 0, required: 1 });
    const attempts = attemptsAt(standingEvents(events), ['opening-well/pick-one']);
    // The one that was restored from a backup is the oldest.
    expect(attempts.map(({ score, attempt, device }) => [score, attempt, device === 'elsewhere'])).toEqual([
      [0, 1, true],
      [0, 1, false],
      [1, 2, false],
    ]);
  });
});

describe('Second copies of released versions', () => {
  it.each(named(/^copy-\d+\.log$/))('%s reads whole', (name) => {
    const { events, damaged } = readCopy(text(name));
    expect(damaged).toBe(0);
    const { events: records } = golden(name.replace('copy', 'log').replace('.log', '.json'));
    expect(events).toEqual(records.map(({ event }) => event));
  });
});
