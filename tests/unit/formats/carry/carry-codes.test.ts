import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_CODES, MOST_QR_CHARACTERS, writeCarryCodes } from '../../../../src/formats/carry/carry-codes.ts';
import { readCarryPayload } from '../../../../src/formats/carry/carry-link.ts';
import { packPayload } from '../../../../src/formats/link/payload.ts';
import type { StoredEvent } from '../../../../src/log/event.ts';
import { uuidv7 } from '../../../../src/log/uuid.ts';
import { examples } from '../../log/examples.ts';

const PREFIX = 45;

/** The `number`th answer of somebody, to an exercise of its own. */
function answered(number: number, response: unknown = { option: `option-${number}` }): StoredEvent {
  const at = 1_790_000_000_000 + number * 31_847;
  const chance = (bytes: Uint8Array): void => bytes.set(bytes.map((_, i) => Math.sin(number * 97 + i) * 10_000));
  const { confidence: _confidence, sortAt: _sortAt, ...example } = examples['exercise-answered'];
  return { ...example, id: uuidv7(at, chance), at, exercise: `lesson-${number >> 3}/exercise-${number}`, response };
}

const answers = (count: number): StoredEvent[] => Array.from({ length: count }, (_, number) => answered(number));

/** What a device has once it has read these codes, and what it was told of their number. */
async function read(payloads: readonly string[] = []) {
  const readings = await Promise.all(payloads.map((payload) => readCarryPayload(`#${payload}`)));
  return readings.map((reading) => {
    if ('refused' in reading) throw new Error(reading.refused);
    return reading;
  });
}

describe('Progress in codes', () => {
  it('is one code while it fits, which says nothing of others', async () => {
    const codes = await read(await writeCarryCodes(answers(8), 'device-1', PREFIX));
    expect(codes).toEqual([{ device: 'device-1', events: answers(8), setAside: [] }]);
  });

  it('is several that a camera can read, each of which stands alone and says which it is', async () => {
    const payloads = (await writeCarryCodes(answers(60), 'device-1', PREFIX)) ?? [];
    expect(payloads.length).toBeGreaterThan(1);
    for (const { length } of payloads) expect(length + PREFIX).toBeLessThanOrEqual(MOST_QR_CHARACTERS);
    const codes = await read(payloads);
    expect(codes.map(({ part }) => part)).toEqual(payloads.map((_, index) => [index + 1, payloads.length]));
    expect(codes.flatMap(({ events }) => events)).toEqual(answers(60));
  });

  it('leaves out what the other device works out by itself', async () => {
    const all = Object.values(examples);
    const going = all.filter(({ type }) => !['lesson-passed', 'backed-up', 'imported'].includes(type));
    const codes = await read(await writeCarryCodes(all, 'device-1', PREFIX));
    expect(codes.flatMap(({ events }) => events)).toEqual(going);
  });

  it('is none where it would take too many, or where one record is too long for any', async () => {
    expect(await writeCarryCodes(answers(400), 'device-1', PREFIX)).toBeUndefined();
    expect(await writeCarryCodes(answers(5_000), 'device-1', PREFIX)).toBeUndefined();
    const noise = Array.from({ length: 1_500 }, (_, i) =>
      String.fromCharCode(32 + (Math.abs(Math.sin(i * i) * 1e4) % 95)),
    );
    expect(await writeCarryCodes([answered(1), answered(2, noise.join(''))], 'device-1', PREFIX)).toBeUndefined();
  });

  it('comes back whole or not at all, however much it is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ maxLength: 300 }), { maxLength: 40 }), async (texts) => {
        const events = texts.map((text, number) => answered(number, { text }));
        const payloads = await writeCarryCodes(events, 'device-1', PREFIX);
        if (!payloads) return;
        expect(payloads.length).toBeLessThanOrEqual(MOST_CODES);
        expect((await read(payloads)).flatMap((code) => code.events)).toEqual(events);
      }),
      { numRuns: 30 },
    );
  });
});

it.each([[[0, 2]], [[3, 2]], [[1, 1e9]], [['1', '2']], [[1.5, 2]], ['1 of 2'], [null]])(
  'A code that says it is %j is read as if it said nothing',
  async (part) => {
    const payload = await packPayload('carry', 1, { devices: ['d'], rows: [], part });
    expect(await readCarryPayload(`#${payload}`)).toEqual({ device: 'd', events: [], setAside: [] });
  },
);
