import { describe, expect, it } from 'vitest';
import type { StoredEvent } from '../../src/log/event.ts';
import type { SecondCopy } from '../../src/log/second-copy.ts';
import { checksum } from '../../src/primitives/checksum.ts';
import { event } from './learning-log.ts';

/** A place for second copies. */
export interface CopyPlace {
  /** A copy on the file of this name; two of one name are two tabs. */
  open(name: string): SecondCopy;
  /** The file as it lies there. */
  text(name: string): Promise<string>;
  /** Puts another text in the place of the file. */
  overwrite(name: string, text: string): Promise<void>;
}

const many = (prefix: string, count: number): StoredEvent[] =>
  Array.from({ length: count }, (_, index) => event(`${prefix}-${index}`, index));

/** What every second copy promises. */
export function describeSecondCopy(name: string, place: CopyPlace): void {
  let copies = 0;
  const open = (): { file: string; copy: SecondCopy } => {
    const file = `copy:${++copies}`;
    return { file, copy: place.open(file) };
  };

  describe(name, () => {
    it('is empty at first', async () => {
      expect(await open().copy.read()).toEqual({ events: [], lacking: [], damaged: 0 });
    });

    it('reads back what was appended, in the order in which it came', async () => {
      const { file, copy } = open();
      await copy.append([event('b', 2), { ...event('a', 1), words: 'Größe\n“7 €” 🎻 \u2028' }]);
      await copy.append([event('c', 0)]);
      const expected = [event('b', 2), { ...event('a', 1), words: 'Größe\n“7 €” 🎻 \u2028' }, event('c', 0)];
      expect(await copy.read()).toEqual({ events: expected, lacking: [], damaged: 0 });
      expect(await place.open(file).read()).toEqual({ events: expected, lacking: [], damaged: 0 });
    });

    it('is compared with events that are known: gives the others, and says which it lacks', async () => {
      const { copy } = open();
      await copy.append([event('a'), event('b'), event('a'), event('c')]);
      expect(await copy.read(['a', 'c', 'd', 'e'])).toEqual({ events: [event('b')], lacking: ['d', 'e'], damaged: 0 });
      expect(await open().copy.read(['a'])).toEqual({ events: [], lacking: ['a'], damaged: 0 });
    });

    it('does not look whether an event is there already', async () => {
      const { copy } = open();
      await copy.append([event('a')]);
      await copy.append([event('a')]);
      expect((await copy.read()).events).toEqual([event('a'), event('a')]);
    });

    it('loses one line when the last one is torn, and goes on in a new one', async () => {
      const { file, copy } = open();
      await copy.append([event('a'), event('b')]);
      await place.overwrite(file, (await place.text(file)).slice(0, -20));
      expect(await copy.read()).toEqual({ events: [event('a')], lacking: [], damaged: 1 });
      await copy.append([event('c')]);
      expect(await copy.read()).toEqual({ events: [event('a'), event('c')], lacking: [], damaged: 1 });
    });

    it('counts damaged lines and leaves them where they are', async () => {
      const { file, copy } = open();
      await copy.append([event('a'), event('b'), event('c')]);
      const damaged = (await place.text(file)).replace('"id":"b"', '"id":"x"');
      await place.overwrite(file, damaged);
      expect(await copy.read()).toEqual({ events: [event('a'), event('c')], lacking: [], damaged: 1 });
      await copy.append([event('d')]);
      expect(await place.text(file)).toMatch(damaged);
      expect(await copy.read()).toEqual({ events: [event('a'), event('c'), event('d')], lacking: [], damaged: 1 });
    });

    it('takes a whole line that is no event for damaged', async () => {
      const { file, copy } = open();
      await copy.append([event('a')]);
      const junk = ['null', '{"id":"b"}', 'not JSON'].map((line) => `${checksum(line)} ${line}\n`).join('');
      await place.overwrite(file, (await place.text(file)) + junk);
      expect(await copy.read()).toEqual({ events: [event('a')], lacking: [], damaged: 3 });
    });

    it('loses nothing when two tabs write at once', async () => {
      const { file, copy } = open();
      const tabs = [copy, place.open(file)];
      const writes = tabs.flatMap((tab, index) => many(`tab${index}`, 100).map((one) => tab.append([one])));
      await Promise.all(writes);
      const { events, damaged } = await copy.read();
      expect(new Set(events.map(({ id }) => id)).size).toBe(200);
      expect({ count: events.length, damaged }).toEqual({ count: 200, damaged: 0 });
    });

    it('loses the events that are to be removed, however often they are in it, and no others', async () => {
      const { file, copy } = open();
      await copy.append([event('a'), event('b'), { ...event('c'), words: 'Größe 🎻' }, event('b'), event('d')]);
      await copy.remove(['b', 'never there']);
      expect((await copy.read()).events.map(({ id }) => id)).toEqual(['a', 'c', 'd']);
      expect(await place.text(file)).not.toContain('"b"');
      await place.open(file).append([event('e')]);
      expect((await copy.read()).events.map(({ id }) => id)).toEqual(['a', 'c', 'd', 'e']);
    });

    it('loses what can’t be read along with them, which may be of them', async () => {
      const { file, copy } = open();
      await copy.append([event('a'), event('b'), event('c')]);
      await place.overwrite(file, (await place.text(file)).replace('"id":"b"', '"id":"x"'));
      await copy.remove(['c']);
      expect(await copy.read()).toEqual({ events: [event('a')], lacking: [], damaged: 0 });
    });

    it('is left as it is when there is nothing in it to remove', async () => {
      const { file, copy } = open();
      await copy.append([event('a')]);
      const before = await place.text(file);
      await copy.remove(['b']);
      expect(await place.text(file)).toBe(before);
    });

    it('can be erased, twice as well, and begins anew', async () => {
      const { file, copy } = open();
      await copy.append([event('a')]);
      await copy.erase();
      await copy.erase();
      expect(await copy.read()).toEqual({ events: [], lacking: [], damaged: 0 });
      await copy.append([event('b')]);
      expect(await place.open(file).read()).toEqual({ events: [event('b')], lacking: [], damaged: 0 });
    });

    it('refuses to read or change what a newer release wrote', async () => {
      const { file, copy } = open();
      await copy.append([event('a')]);
      const header = 'crescendo-copy 2';
      const newer = `${checksum(header)} ${header}\nwhatever the next release writes\n`;
      await place.overwrite(file, newer);
      await expect(copy.read()).rejects.toMatchObject({ name: 'NewerError' });
      await expect(copy.append([event('b')])).rejects.toMatchObject({ name: 'NewerError' });
      await expect(copy.remove(['a'])).rejects.toMatchObject({ name: 'NewerError' });
      expect(await place.text(file)).toBe(newer);
    });

    it('holds 10,000 events', async () => {
      const { copy } = open();
      const events = many('event', 10_000);
      await copy.append(events);
      expect(await copy.read()).toEqual({ events, lacking: [], damaged: 0 });
    });
  });
}
