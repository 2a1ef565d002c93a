import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCarryPayload, writeCarryPayload } from '../../../../src/formats/carry/carry-link.ts';
import { MOST_JSON_BYTES, packPayload } from '../../../../src/formats/link/payload.ts';
import type { StoredEvent } from '../../../../src/log/event.ts';
import { uuidv7 } from '../../../../src/log/uuid.ts';
import { examples } from '../../log/examples.ts';
import { runs } from '../../runs.ts';

/** What 10,000 runs may take. */
const NIGHT_MILLIS = 300_000;

const all: readonly StoredEvent[] = [
  ...Object.values(examples),
  { id: 'x', at: 1, device: 'd', type: 'lesson-sung', melody: { notes: ['c', 'e'] } },
];

/** What comes out at the other end; the payload must have been small enough. */
async function carried(events: readonly StoredEvent[], device = 'device-1') {
  const written = await writeCarryPayload(events, device);
  return 'payload' in written ? readCarryPayload(`#${written.payload}`) : written;
}

/** Reads what a forger, or a release with a bug, packed. */
const forged = async (value: unknown) => readCarryPayload(await packPayload('carry', 1, value));

/** The `number`th of a learner's answers: no id, time or duration is like another. */
function answered(number: number): StoredEvent {
  const at = 1_790_000_000_000 + number * 31_847 + ((number * 7_919) % 1_000);
  const chance = (bytes: Uint8Array): void => bytes.set(bytes.map((_, i) => Math.sin(number * 97 + i) * 10_000));
  const { confidence: _confidence, sortAt: _sortAt, ...example } = examples['exercise-answered'];
  return { ...example, id: uuidv7(at, chance), at, durationMillis: 2_000 + ((number * 6_553) % 20_000) };
}

const answers = (count: number): StoredEvent[] => Array.from({ length: count }, (_, number) => answered(number));

describe('Progress in a link', () => {
  it('comes back whole, with every type of event and those of newer releases', async () => {
    expect(await carried(all)).toEqual({ device: 'device-1', events: all, setAside: [] });
  });

  it('comes back whole, whatever the events are', { timeout: NIGHT_MILLIS }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyEvent, { maxLength: 12 }), text, async (events, device) => {
        expect(await carried(events, device)).toEqual({ device, events, setAside: [] });
      }),
      { numRuns: runs() },
    );
  });

  it('may be none at all', async () => {
    expect(await carried([])).toEqual({ device: 'device-1', events: [], setAside: [] });
  });

  it('names the device that sends, also when all events are of others', async () => {
    expect(await carried(all, 'laptop')).toEqual({ device: 'laptop', events: all, setAside: [] });
  });

  it('takes at most 28 characters for an answer, once an exercise has been named', async () => {
    const written = await writeCarryPayload(answers(100), 'device-1');
    expect('payload' in written && written.payload.length / 100).toBeLessThan(28);
  });

  it('opens in every later release', async () => {
    const { events, ...rest } = { events: [] as StoredEvent[], ...(await readCarryPayload(FIRST)) };
    expect(rest).toEqual({ device: 'device-2', setAside: [] });
    expect(events).toEqual(firstEvents);
  });
});

describe('The keeping of ids and times', () => {
  const event = (id: string, at: number): StoredEvent => ({ ...examples['lesson-opened'], id, at });
  const v7 = '01938a6e-7c00-7123-8abc-00000000000f';
  const at = 0x01938a6e7c00;

  it.each([
    ['an id that tells its time', [event(v7, at)]],
    ['an id of another time', [event(v7, at + 1)]],
    ['an id in capitals', [event(v7.toUpperCase(), at)]],
    ['an id of another version', [event(v7.replace('-7', '-4'), at)]],
    ['an id that looks like a chance part', [event('1238abc00000000000f', at)]],
    ['an id with a hyphen elsewhere', [event('01938a6e7c00--7123-8abc-00000000000f', at)]],
    ['an id with half a character', [event('\ud800', at)]],
    ['a time before 1970', [event(v7, -5)]],
    ['a time with fractions', [event(v7, at + 0.1), event('b', at + 0.3)]],
    ['times that no difference can hold', [event('a', 2.5e14), event('b', 1), event('c', -6e13), event('d', 0.1)]],
    ['times that go back', [event('a', at), event(v7, at), event('c', at - 9e9)]],
  ])('is exact for %s', async (_what, events) => {
    expect(await carried(events)).toEqual({ device: 'device-1', events, setAside: [] });
  });
});

it('A record at a time that no clock tells is left out, and said so', async () => {
  const events = [1, 8.64e15, 1e308, 2].map((at, index) => ({ ...examples['lesson-opened'], id: `e${index}`, at }));
  const reason = 'happened at an impossible time';
  expect(await carried(events)).toEqual({
    device: 'device-1',
    events: [events[0], events[3]],
    setAside: [
      { record: 2, reason },
      { record: 3, reason },
    ],
  });
});

describe('Progress that no link can carry', () => {
  it('is that which makes too long a link', async () => {
    expect(await writeCarryPayload(answers(400), 'device-1')).toEqual({ tooLarge: true });
  });

  it('is that which makes too long a link, though it would unpack to less than 64 KB', async () => {
    const noise = Array.from({ length: 9_000 }, (_, i) =>
      String.fromCharCode(32 + (Math.abs(Math.sin(i * i) * 10_000) % 95)),
    );
    const event = { id: 'x', at: 1, device: 'd', type: 'sung', noise: noise.join('') };
    expect(await writeCarryPayload([event], 'd')).toEqual({ tooLarge: true });
  });

  it('is told without being packed where that would take long', async () => {
    expect(await writeCarryPayload(answers(5_000), 'device-1')).toEqual({ tooLarge: true });
  });

  it('is that which unpacks to more than 64 KB, however short its link is', async () => {
    const song = (length: number): StoredEvent => ({
      id: 'x',
      at: 1,
      device: 'd',
      type: 'sung',
      song: 'é'.repeat(length),
    });
    const bytes = new Blob([JSON.stringify({ devices: ['d'], rows: [[['x'], 1, 0, { type: 'sung', song: '' }]] })])
      .size;
    const length = Math.floor((MOST_JSON_BYTES - bytes) / 2);
    const most = song(length);
    expect(await carried([most], 'd')).toEqual({ device: 'd', events: [most], setAside: [] });
    expect(await carried([song(length + 1)], 'd')).toEqual({ tooLarge: true });
  });

  it('is that which the reader would refuse', async () => {
    const odd = { ...all[0], ...(JSON.parse('{"constructor":1}') as object) } as StoredEvent;
    expect(await carried([odd])).toMatchInlineSnapshot(`
      {
        "refused": "Your progress has a record that doesn’t fit in a link. Use a backup file instead.",
      }
    `);
  });
});

describe('A link that carries no progress', () => {
  it('is refused like any other', async () => {
    expect(await readCarryPayload('')).toMatchInlineSnapshot(`
      {
        "refused": "There’s no link in this text that this site can read. Copy the whole link, from “https” to the end, and try again.",
      }
    `);
    expect(await readCarryPayload(await packPayload('assignment', 1, {}))).toMatchInlineSnapshot(`
      {
        "refused": "This is the link to an assignment, and it belongs on another page. Paste it into your browser’s address bar to get there.",
      }
    `);
    expect(await readCarryPayload(await packPayload('carry', 2, {}))).toMatchInlineSnapshot(`
      {
        "refused": "This link was made by a newer version of this site. Reload this page to get that version, then open the link again.",
      }
    `);
  });

  it.each([
    ['nothing', null],
    ['a list', []],
    ['no rows', { devices: ['d'] }],
    ['no devices', { rows: [] }],
    ['rows that are no list', { devices: ['d'], rows: {} }],
    ['devices that are no list', { devices: 'd', rows: [] }],
    ['no device that sends', { devices: [], rows: [] }],
    ['a device that is no text', { devices: [7], rows: [] }],
    ['a device without a name', { devices: [''], rows: [] }],
    ['a row that is no list', { devices: ['d'], rows: [{}] }],
    ['a row without a time', { devices: ['d'], rows: [[['x'], null, 0, { type: 't' }]] }],
    ['a row whose time is a text', { devices: ['d'], rows: [[['x'], ['1'], 0, { type: 't' }]] }],
    [
      'times that add up to no number',
      {
        devices: ['d'],
        rows: [
          [['x'], 1.7e308, 0, {}],
          [['y'], 1.7e308, 0, {}],
        ],
      },
    ],
    ['a row without fields', { devices: ['d'], rows: [[['x'], 1, 0]] }],
    ['a row whose fields are a list', { devices: ['d'], rows: [[['x'], 1, 0, []]] }],
  ])('is refused when it holds %s', async (_what, value) => {
    expect(await forged(value)).toMatchInlineSnapshot(`
      {
        "refused": "This link has something in it that no version of this site writes, so nothing was added. Ask for a new one.",
      }
    `);
  });

  it('is read or refused in words, whatever it packs', { timeout: NIGHT_MILLIS }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.jsonValue(), nearlyRows), async (value) => {
        const result = await forged(value);
        if ('refused' in result) expect(result.refused).toMatch(/^[A-Z].*\.$/);
        else for (const { reason } of result.setAside) expect(reason).toMatch(/^(is|has|happened) /);
      }),
      { numRuns: runs() },
    );
  });

  it('is read without the records that are no events, which are told by number and reason', async () => {
    const rows = [
      [['a'], 1, 0, { type: 't' }],
      [['b'], 1, 9, { type: 't' }],
      [['c'], 1, '0', { type: 't' }],
      [[7], 1, 0, { type: 't' }],
      [7, 1, 0, { type: 't' }],
      [['f'], 1, 0, { at: 5, sortAt: 'x', type: 't' }],
      [['g'], 1, 0, { id: 'h', device: 'e' }],
      [['h'], 1, 0, { type: 't', id: 'z', at: 0, device: 'z' }],
    ];
    expect(await forged({ devices: ['d'], rows })).toMatchInlineSnapshot(`
      {
        "device": "d",
        "events": [
          {
            "at": 1,
            "device": "d",
            "id": "a",
            "type": "t",
          },
          {
            "at": 8,
            "device": "d",
            "id": "h",
            "type": "t",
          },
        ],
        "setAside": [
          {
            "reason": "has no "device", or one that is not a text",
            "record": 2,
          },
          {
            "reason": "has no "device", or one that is not a text",
            "record": 3,
          },
          {
            "reason": "has no "id", or one that is not a text",
            "record": 4,
          },
          {
            "reason": "has no "id", or one that is not a text",
            "record": 5,
          },
          {
            "reason": "has a "sortAt" that is not a number",
            "record": 6,
          },
          {
            "reason": "has no "type", or one that is not a text",
            "record": 7,
          },
        ],
      }
    `);
  });
});

/** Rows in which one thing or another is wrong. */
const sometimes = <T>(right: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 9, arbitrary: right }, fc.jsonValue({ maxDepth: 1 }));
const nearlyRows = fc.record({
  devices: sometimes(fc.array(sometimes(fc.string()), { minLength: 1, maxLength: 2 })),
  rows: sometimes(
    fc.array(
      sometimes(
        fc.tuple(
          sometimes(fc.string()),
          sometimes(fc.oneof(fc.integer(), fc.tuple(fc.double()))),
          sometimes(fc.nat(2)),
          sometimes(
            fc.dictionary(fc.constantFrom('type', 'at', 'id', 'sortAt', 'lesson'), fc.jsonValue({ maxDepth: 1 })),
          ),
        ),
      ),
      { maxLength: 5 },
    ),
  ),
});

const text = fc.string({ minLength: 1, maxLength: 12, unit: 'binary' });
const time = fc
  .oneof(fc.integer({ min: 0, max: 2 ** 47 }), fc.integer(), fc.double({ min: -6e13, max: 2.5e14, noNaN: true }))
  .map((at) => at + 0);
const chance = fc.uint8Array({ minLength: 16, maxLength: 16 });
const dangerous = /^(__proto__|constructor|prototype)$/;
const anyEvent = fc
  .record({
    at: time,
    id: fc.oneof(text, chance),
    device: fc.oneof(fc.constantFrom('phone', 'laptop'), text),
    type: fc.oneof(fc.constantFrom(...Object.keys(examples)), text),
    more: fc.dictionary(
      text.filter((name) => !dangerous.test(name)),
      // By way of text, because JSON has no negative zero.
      fc
        .json({ depthSize: 'xsmall' })
        .filter((json) => !/"(__proto__|constructor|prototype)":/.test(json))
        .map((json): unknown => JSON.parse(json)),
      { maxKeys: 4 },
    ),
    sortAt: fc.option(time, { nil: undefined }),
  })
  .map(
    ({ at, id, device, type, more, sortAt }): StoredEvent => ({
      ...more,
      id: typeof id === 'string' ? id : uuidv7(at, (bytes) => bytes.set(id)),
      at,
      device,
      type,
      ...(sortAt !== undefined && { sortAt }),
    }),
  );

/** Written by the first release that carried progress, and never again. */
const FIRST =
  'carry1.nZTLbuMgFIbf5V9DB9tpUrPrA8xyVpEXFE4zqDZYgHNR5HevcC6TjtQRGi8sOAf4P86FMwztraYIub0OeQ12G1Z5iI4h-ENest1CVG3zotbEN1oIvhFC8Jf8Ew8fOlZtmuY-ZxU7I_qQXhPko6diSKeRINFTjN5xP5IjA3adQ-Ldhpi4Vn0PhkB7G-1iV9VbrRuzwtyxMqwqY5XR0JGCtpG4cvFAYSG62b4w_cjA1u14bx19A5itcfQubz3Dj-nqjx-YGaL2gSDF0zODSomGMVMxaO_erSGnF0FlQ38Cw2_rUoQUiz_RMd1DlzM1BZUP_2n73kbIVS1EcXTq8uhoPww2DeQSH5Shb7Nl1AkStajXXDRctGBYPBKvRpXnrfkvspwJOvyjlv6shSyr6ow_0K8RMoWJivlX5fxj8LtAMfJAkRKW6nhoDzA4NVya9etdVN9z7whdMdVzOdUCwydn_LXGM1thzIp51uU8b0p_kOHTmLtyT0tH1NWqWGpTLmWH0Ye0VFH0U9A3-UVbGUMGsqovykd0jN-PWbdty2p2_uuBi5PbgWGg3ptTfg-cT5eE6nwbdPPcdfMn.6cbca87b';

const firstTypes = [
  'lesson-opened',
  'exercise-answered',
  'commitment-made',
  'commitment-reviewed',
  'progress-reset',
  'reset-undone',
  'backed-up',
  'imported',
] as const;

/** What the first release did not write yet. */
const asFirst: Partial<Record<(typeof firstTypes)[number], object>> = {
  'exercise-answered': { context: 'lesson', standsFor: undefined },
  'commitment-made': { replaces: undefined },
  'commitment-reviewed': { note: undefined },
};

const firstEvents = [
  ...firstTypes
    .map((type) => ({ ...examples[type], ...asFirst[type] }))
    .map((event, index) => ({
      ...event,
      id: event.id.slice(0, -1) + index,
      at: event.at + index * 1_000,
    })),
  { id: 'x', at: 1, device: 'd', type: 'lesson-sung', melody: { notes: ['c', 'e'] } },
];
