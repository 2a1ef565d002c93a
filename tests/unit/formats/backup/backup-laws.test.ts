import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBackupBytes } from '../../../../src/formats/backup/decode-bytes.ts';
import { type BackupReading, readBackup } from '../../../../src/formats/backup/read-backup.ts';
import type { StoredEvent } from '../../../../src/log/event.ts';
import { runs } from '../../runs.ts';
import { anyEvents } from './any-events.ts';
import { opened, saved } from './saved.ts';

/** One way in which a disk, a mail or an editor harms a file. `from` and `to` are parts of its length, from 0 to 1. */
type Harm = (bytes: readonly number[], from: number, to: number, junk: readonly number[]) => number[];

const harms: Readonly<Record<string, Harm>> = {
  flip: (bytes, from, _to, [bit = 0]) => bytes.with(from, (bytes[from] ?? 0) ^ (1 << (bit % 8))),
  overwrite: (bytes, from, _to, junk) => [...bytes.slice(0, from), ...junk, ...bytes.slice(from + junk.length)],
  insert: (bytes, from, _to, junk) => [...bytes.slice(0, from), ...junk, ...bytes.slice(from)],
  drop: (bytes, from, to) => [...bytes.slice(0, from), ...bytes.slice(to)],
  repeat: (bytes, from, to) => [...bytes.slice(0, to), ...bytes.slice(from)],
  cut: (bytes, from) => bytes.slice(0, from),
  swap: (bytes, from, to) => {
    const half = from + Math.floor((to - from) / 2);
    return [...bytes.slice(0, from), ...bytes.slice(half, to), ...bytes.slice(from, half), ...bytes.slice(to)];
  },
};

const telling = fc.constantFrom(
  '\n',
  '"',
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '-',
  '0',
  '1e309',
  '\\ud800',
  '__proto__',
  '\0',
);
const anyHarm = fc.record({
  kind: fc.constantFrom(...Object.values(harms)),
  from: fc.double({ min: 0, max: 0.999, noNaN: true }),
  part: fc.double({ min: 0, max: 1, noNaN: true }),
  junk: fc.oneof(
    fc.array(fc.nat(255), { minLength: 1, maxLength: 4 }),
    telling.map((text) => [...new TextEncoder().encode(text)]),
  ),
});

/** Most backups are harmed once, some several times. */
const harmedBackup = fc
  .tuple(anyEvents, fc.array(anyHarm, { minLength: 1, maxLength: 4 }))
  .map(([events, list]) => ({ events, bytes: list.reduce(harm, [...new TextEncoder().encode(saved(events))]) }));

function harm(bytes: number[], { kind, from, part, junk }: typeof anyHarm extends fc.Arbitrary<infer H> ? H : never) {
  if (bytes.length === 0) return bytes;
  const start = Math.floor(from * bytes.length);
  return kind(bytes, start, start + Math.floor(part * (bytes.length - start)), junk);
}

function read(bytes: readonly number[]): BackupReading {
  const text = decodeBackupBytes(Uint8Array.from(bytes));
  return typeof text === 'string' ? readBackup(text) : text;
}

/** Every sentence that a reading says. */
const sentences = (reading: BackupReading): string[] =>
  reading.refused !== undefined
    ? [reading.refused]
    : [...reading.setAside.map(({ reason }) => `Record ${reason}.`), ...(reading.damaged ? [reading.damaged] : [])];

describe('A backup', () => {
  it('gives back every event as it was', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        expect(opened(saved(events))).toEqual({
          refused: undefined,
          site: 'Crescendo',
          exportedAt: Date.UTC(2026, 10, 21, 10),
          device: 'device-1',
          events,
          setAside: [],
          promised: events.length,
          damaged: undefined,
        });
      }),
      { numRuns: runs() },
    );
  });

  it('holds an event once that came twice', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        expect(opened(saved([...events, ...events]))).toMatchObject({ events, setAside: [], damaged: undefined });
      }),
      { numRuns: runs(50) },
    );
  });

  it('is the same after a tool has laid it out anew', () => {
    fc.assert(
      fc.property(anyEvents, fc.constantFrom(undefined, 2, '\t'), (events, indent) => {
        const text = JSON.stringify(JSON.parse(saved(events)), undefined, indent);
        expect(opened(text)).toMatchObject({ events, setAside: [], damaged: undefined });
      }),
      { numRuns: runs(50) },
    );
  });

  it('cut off anywhere gives every event up to there, and says so', () => {
    const cut = anyEvents.chain((events) => fc.tuple(fc.constant(events), fc.nat(saved(events).length)));
    fc.assert(
      fc.property(cut, ([events, length]) => {
        const text = saved(events).slice(0, length);
        const whole = events.filter((event) => text.includes(`"event":${JSON.stringify(event)}}`));
        const reading = readBackup(text);
        if (length >= saved(events).length - 1) expect(reading).toMatchObject({ events, damaged: undefined });
        else if (whole.length === 0) expect(reading.refused).toMatch(/^This .+\.$/);
        else {
          expect(reading).toMatchObject({ events: whole, promised: events.length });
          expect(sentences(reading).join()).toContain(`of which ${whole.length} can be restored.`);
        }
      }),
      { numRuns: runs() },
    );
  });
});

describe('A backup that was harmed at random', () => {
  const prototype = Object.getOwnPropertyDescriptors(Object.prototype);

  // A changed record passes when its checksum is right by chance: CRC-32 misses one change in 4,294,967,296.
  it('never throws, harms nothing, and gives only events that were saved', () => {
    fc.assert(
      fc.property(harmedBackup, ({ events, bytes }) => {
        const reading = read(bytes);
        const byId = new Map<string, StoredEvent>(events.map((event) => [event.id, event]));
        for (const event of reading.refused === undefined ? reading.events : []) {
          expect(event).toEqual(byId.get(event.id));
        }
        expect(Object.getOwnPropertyDescriptors(Object.prototype)).toEqual(prototype);
        for (const sentence of sentences(reading)) expect(sentence).toMatch(/^(This|The|Record) [\s\S]{10,}\.$/);
      }),
      { numRuns: runs(500) },
    );
  });

  it('loses one event at most by one flipped bit in the records', () => {
    const flipped = anyEvents
      .filter((events) => events.length > 0)
      .chain((events) => fc.tuple(fc.constant(events), fc.double({ min: 0, max: 0.999, noNaN: true }), fc.nat(7)));
    fc.assert(
      fc.property(flipped, ([events, part, bit]) => {
        const bytes = [...new TextEncoder().encode(saved(events))];
        const start = new TextEncoder().encode(saved([])).length - 5;
        const at = Math.floor(start + part * (bytes.length - start));
        const reading = read(harms['flip']?.(bytes, at, at, [bit]) ?? []);
        const left = reading.refused === undefined ? reading.events.length : 0;
        // A line break that became a letter joins two records.
        expect(left).toBeGreaterThanOrEqual(events.length - (bytes[at] === 0x0a ? 2 : 1));
      }),
      { numRuns: runs() },
    );
  });
});

describe('Any text', () => {
  it('is refused in words or read, and never throws', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.json(),
      fc
        .array(fc.constantFrom('{', '}', '[', ']', ',', ':', '"', '\n', '"records"', '{"checksum"', '1', '\uFEFF'))
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(texts, fc.constantFrom('', '{\n"format": "crescendo-backup",\n'), (text, start) => {
        for (const sentence of sentences(readBackup(start + text)))
          expect(sentence).toMatch(/^(This|Record) .{10,}\.$/);
      }),
      { numRuns: runs() },
    );
  });
});
