import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { StoredEvent } from '../../src/log/event.ts';
import type { LearningLog } from '../../src/log/learning-log.ts';

/** An event that says only when it happened; events with one id are the same. */
export const event = (id: string, at = 0): StoredEvent => ({ id, at, device: 'device-1', type: 'lesson-sung' });

const ids = (events: readonly StoredEvent[]): string[] => events.map(({ id }) => id);

/** What every log promises. `open` gives an empty one. */
export function describeLearningLog(name: string, open: () => Promise<LearningLog>): void {
  const opened: LearningLog[] = [];
  const openOne = async (): Promise<LearningLog> => {
    const log = await open();
    opened.push(log);
    return log;
  };
  afterEach(() => {
    for (const log of opened.splice(0)) log.close();
  });

  describe(`${name}: appending`, () => {
    it('says which events were added and how many were known', async () => {
      const log = await openOne();
      expect(await log.append([event('a'), event('b')])).toEqual({ added: [event('a'), event('b')], known: 0 });
      expect(await log.append([event('b'), event('c')])).toEqual({ added: [event('c')], known: 1 });
    });

    it('of the same events again changes nothing', async () => {
      const log = await openOne();
      await log.append([event('a', 1), event('b', 2)]);
      await log.append([event('b', 2), event('a', 1)]);
      expect(await log.readAll()).toEqual([event('a', 1), event('b', 2)]);
    });

    it('of an event twice in one batch stores it once, as it came first', async () => {
      const log = await openOne();
      expect(await log.append([event('a', 1), event('b', 2), event('a', 3)])).toEqual({
        added: [event('a', 1), event('b', 2)],
        known: 1,
      });
      expect(await log.readAll()).toEqual([event('a', 1), event('b', 2)]);
    });

    it('of a known id never changes the event that is stored', async () => {
      const log = await openOne();
      await log.append([event('a', 1)]);
      await log.append([event('a', 2)]);
      expect(await log.readAll()).toEqual([event('a', 1)]);
    });

    it('of nothing adds nothing', async () => {
      const log = await openOne();
      expect(await log.append([])).toEqual({ added: [], known: 0 });
      expect(await log.readAll()).toEqual([]);
    });

    it('keeps an event of an unknown type whole', async () => {
      const log = await openOne();
      const foreign = { ...event('a'), melody: { notes: ['c', 'e'], loud: true, rest: null }, tempo: 1.5 };
      await log.append([foreign]);
      expect(await log.readAll()).toEqual([foreign]);
    });

    it('keeps the event as it was, whatever its writer does to it later', async () => {
      const log = await openOne();
      const melody = { ...event('a'), notes: ['c'] };
      await log.append([melody]);
      melody.notes.push('e');
      expect(await log.readAll()).toEqual([{ ...event('a'), notes: ['c'] }]);
    });

    it('rejects when one event can’t be stored, and leaves nothing of the batch', async () => {
      const log = await openOne();
      const heard = vi.fn();
      log.subscribe(heard);
      const broken = { ...event('b'), sing: () => 'la' };
      await expect(log.append([event('a'), broken, event('c')])).rejects.toThrow();
      expect(await log.readAll()).toEqual([]);
      expect(heard).not.toHaveBeenCalled();
    });

    it('works again after a batch was refused', async () => {
      const log = await openOne();
      await log.append([event('a'), { ...event('b'), sing: () => 'la' }]).catch(() => {});
      expect(await log.append([event('a')])).toEqual({ added: [event('a')], known: 0 });
    });
  });

  describe(`${name}: reading`, () => {
    it('gives the events by time, then by id, however they arrived', async () => {
      const log = await openOne();
      await log.append([event('d', 2), event('b', 1)]);
      await log.append([event('a', 2), event('c', 1)]);
      expect(ids(await log.readAll())).toEqual(['b', 'c', 'a', 'd']);
    });

    it('gives the union of all batches, in whatever order and however often they came', async () => {
      const batch = fc.array(fc.constantFrom(...'abcdef'));
      await fc.assert(
        fc.asyncProperty(batch, batch, async (first, second) => {
          const [one, other] = [await openOne(), await openOne()];
          const [a, b] = [first, second].map((letters) => letters.map((id) => event(id, id.charCodeAt(0) % 3)));
          for (const events of [a, b]) await one.append(events ?? []);
          for (const events of [b, a, b]) await other.append(events ?? []);
          expect(await other.readAll()).toEqual(await one.readAll());
          expect(new Set(ids(await one.readAll()))).toEqual(new Set([...first, ...second]));
        }),
        { numRuns: 30 },
      );
    });

    it('finds nothing unreadable among what it wrote', async () => {
      const log = await openOne();
      await log.append([event('a')]);
      await log.readAll();
      expect(log.unreadable).toBe(0);
    });
  });

  describe(`${name}: listening`, () => {
    it('tells of events that were added', async () => {
      const log = await openOne();
      const heard = vi.fn();
      log.subscribe(heard);
      await log.append([event('a'), event('b')]);
      expect(heard.mock.calls).toEqual([[[event('a'), event('b')]]]);
    });

    it('tells nothing of events that were known', async () => {
      const log = await openOne();
      await log.append([event('a')]);
      const heard = vi.fn();
      log.subscribe(heard);
      await log.append([event('a')]);
      expect(heard).not.toHaveBeenCalled();
      await log.append([event('a'), event('b')]);
      expect(heard.mock.calls).toEqual([[[event('b')]]]);
    });

    it('ends for the one who stops, and goes on for others', async () => {
      const log = await openOne();
      const [leaving, staying] = [vi.fn(), vi.fn()];
      const stop = log.subscribe(leaving);
      log.subscribe(staying);
      stop();
      await log.append([event('a')]);
      expect([leaving.mock.calls.length, staying.mock.calls.length]).toEqual([0, 1]);
    });

    it('can read what it is told of', async () => {
      const log = await openOne();
      const read = new Promise<StoredEvent[]>((resolve) => log.subscribe(() => resolve(log.readAll())));
      await log.append([event('a')]);
      expect(await read).toEqual([event('a')]);
    });

    it('does not make a save fail when a listener does', async () => {
      const fault = new Error('A panel could not be drawn.');
      const reported = vi.fn();
      vi.stubGlobal('reportError', reported);
      const log = await openOne();
      const heard = vi.fn();
      log.subscribe(() => {
        throw fault;
      });
      log.subscribe(heard);
      await expect(log.append([event('a')])).resolves.toEqual({ added: [event('a')], known: 0 });
      expect(heard).toHaveBeenCalledOnce();
      expect(reported).toHaveBeenCalledExactlyOnceWith(fault);
      vi.unstubAllGlobals();
    });
  });
}
