import type { NewEvent } from '../../src/log/event.ts';
import { openIndexedDbLog } from '../../src/log/indexed-db-log.ts';
import { KeptLog } from '../../src/log/kept-log.ts';
import { stamp } from '../../src/log/stamp.ts';
import { uuidv7 } from '../../src/log/uuid.ts';

/** Bundled and loaded into a page of the site's origin: the site's own log, without its pages. */

const newId = (): string => uuidv7(Date.now(), (bytes) => crypto.getRandomValues(bytes));

/** Records so many answers, one at a time, as a person would. Resolves with their ids once all are saved. */
export async function recordMany(name: string, count: number): Promise<string[]> {
  const log = await KeptLog.open({
    open: (onClosed) =>
      openIndexedDbLog({
        name,
        newDevice: newId,
        channel: new BroadcastChannel(name),
        onClosed,
      }),
    newDevice: newId,
    tab: 'a tab',
    now: Date.now,
    witness: { read: () => undefined, write: () => {} },
    limitMillis: 30_000,
  });
  const ids: string[] = [];
  for (let done = 0; done < count; done++) {
    const event = stamp(answer(done), { id: newId(), at: Date.now(), device: log.device, last: log.list().at(-1) });
    await log.append([event]);
    ids.push(event.id);
  }
  log.close();
  return ids;
}

const answer = (index: number): NewEvent => ({
  type: 'exercise-answered',
  exercise: 'opening-well/pick-one',
  revision: '00000000',
  response: { option: 'ask' },
  score: 1,
  attempt: 1,
  hints: 0,
  context: 'lesson',
  durationMillis: index,
});
