import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COPY_HEADER, copyLines, readCopy, refuseNewer } from '../../../src/log/copy-file.ts';
import type { StoredEvent } from '../../../src/log/event.ts';
import { checksum } from '../../../src/primitives/checksum.ts';
import { runs } from '../runs.ts';

const text = fc.oneof(fc.string({ minLength: 1 }), fc.string({ minLength: 1, unit: 'binary' }));
// JSON knows no negative zero.
const fields = fc.jsonValue({ maxDepth: 2 }).filter((value) => !JSON.stringify({ value }).includes('-0'));
const event: fc.Arbitrary<StoredEvent> = fc
  .record({ id: text, at: fc.integer(), device: text, type: text, answer: fields })
  .map((one) => JSON.parse(JSON.stringify(one)) as StoredEvent);
const events = fc.array(event, { maxLength: 6 });

const bytesOf = (file: string): Uint8Array => new TextEncoder().encode(file);
const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const fileOf = (list: readonly StoredEvent[]): string => COPY_HEADER + copyLines(list);

/** Which line a byte stands in; the line break belongs to the line that it ends. */
const lineAt = (bytes: Uint8Array, index: number): number =>
  bytes.slice(0, index).filter((byte) => byte === 0x0a).length;

describe('The file of the second copy', () => {
  it('begins with a line that says what it is, then has one line for each event', () => {
    expect(fileOf([{ id: 'a', at: 1, device: 'd', type: 'lesson-sung' }])).toMatchInlineSnapshot(`
      "2ba02802 crescendo-copy 1
      3d767369 {"id":"a","at":1,"device":"d","type":"lesson-sung"}
      "
    `);
  });

  it('gives back the events that were written, in their order', () => {
    fc.assert(
      fc.property(events, events, (first, second) => {
        expect(readCopy(fileOf(first) + copyLines(second))).toEqual({
          events: [...first, ...second],
          lacking: [],
          damaged: 0,
        });
        expect(readCopy(copyLines(first))).toEqual({ events: first, lacking: [], damaged: 0 });
      }),
      { numRuns: runs() },
    );
  });

  it('loses only what was cut off, wherever it was cut, and invents nothing', () => {
    fc.assert(
      fc.property(events, fc.nat(), (list, cut) => {
        const bytes = bytesOf(fileOf(list));
        const length = cut % (bytes.length + 1);
        const whole = Math.max(0, lineAt(bytes, length) - 1);
        const contents = readCopy(textOf(bytes.slice(0, length)));
        // A line without its line break is whole all the same.
        expect([whole, whole + 1]).toContain(contents.events.length);
        expect(contents.events).toEqual(list.slice(0, contents.events.length));
        expect(contents.damaged).toBeLessThanOrEqual(1);
      }),
      { numRuns: runs() },
    );
  });

  it('loses only the lines that a changed byte touches, and invents nothing', () => {
    fc.assert(
      fc.property(events, fc.nat(), fc.integer({ min: 1, max: 255 }), (list, at, mask) => {
        const bytes = bytesOf(fileOf(list));
        const index = at % bytes.length;
        const line = lineAt(bytes, index);
        const isBreak = bytes[index] === 0x0a;
        bytes[index] = (bytes[index] ?? 0) ^ mask;
        const touched = new Set([line, ...(isBreak ? [line + 1] : [])]);
        const untouched = list.filter((_event, position) => !touched.has(position + 1));
        expect(readCopy(textOf(bytes)).events).toEqual(untouched);
      }),
      { numRuns: runs() },
    );
  });

  it('reads nothing from what is not its own', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (junk) => {
        expect(readCopy(junk).events).toEqual([]);
      }),
      { numRuns: runs() },
    );
  });

  it('takes a line of zeros, as a power cut leaves them, for one damaged line', () => {
    const one = { id: 'a', at: 1, device: 'd', type: 'lesson-sung' };
    expect(readCopy(`${fileOf([one])}${'\0'.repeat(500)}\n${copyLines([one])}`)).toEqual({
      events: [one, one],
      lacking: [],
      damaged: 1,
    });
  });
});

describe('A file of a newer release', () => {
  const header = (version: string): string => `${checksum(`crescendo-copy ${version}`)} crescendo-copy ${version}`;

  it('is refused, whatever is in it', () => {
    expect(() => readCopy(`${header('2')}\n${copyLines([])}`)).toThrow('newer release');
    expect(() => refuseNewer(header('10'))).toThrow('newer release');
  });

  it.each(['1', '0', 'two', '', '99999999999'])('is not one of version %j', (version) => {
    expect(() => refuseNewer(header(version))).not.toThrow();
  });

  it('is not one whose header only looks newer because it is damaged', () => {
    const event = { id: 'a', at: 1, device: 'd', type: 'lesson-sung' };
    const damaged = fileOf([event]).replace('crescendo-copy 1', 'crescendo-copy 3');
    expect(readCopy(damaged)).toEqual({ events: [event], lacking: [], damaged: 1 });
  });

  it('is not one whose first line only ends like a header', () => {
    const line = 'no crescendo-copy 2';
    expect(readCopy(`${checksum(line)} ${line}\n`)).toEqual({ events: [], lacking: [], damaged: 1 });
  });
});
