import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StoredEvent } from '../../../src/log/event.ts';
import { compareEventSets } from '../../../src/log/merge.ts';
import { canonicalJson } from '../../../src/primitives/canonical-json.ts';
import { runs } from '../runs.ts';
import { examples } from './examples.ts';

const event = (id: string, melody: unknown = id): StoredEvent => ({
  id,
  at: 1,
  device: 'd',
  type: 'lesson-sung',
  melody,
});

/** Lists in which some events come several times, and no id has two contents. */
const lists = fc.array(fc.constantFrom(...'abcdefgh').map((id) => event(id)));
/** Sets in which an id of one may have another content in the other. */
const versions = fc.uniqueArray(
  fc.tuple(fc.constantFrom(...'abcd'), fc.jsonValue({ maxDepth: 2 })).map(([id, melody]) => event(id, melody)),
  { selector: ({ id }) => id },
);

const union = (here: readonly StoredEvent[], incoming: readonly StoredEvent[]): StoredEvent[] => [
  ...here,
  ...compareEventSets(here, incoming).added,
];
const asSet = (events: readonly StoredEvent[]) => new Map(events.map((one) => [one.id, one]));
/** The same content, with the fields of every object the other way round. */
const turned = (value: unknown): unknown =>
  value instanceof Object && !Array.isArray(value)
    ? Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([name, field]) => [name, turned(field)]),
      )
    : Array.isArray(value)
      ? value.map(turned)
      : value;

describe('Comparing two sets of events', () => {
  it('tells what is new, what is known and what differs', () => {
    const here = [event('a'), event('b')];
    const incoming = [event('b'), event('c'), event('a', 'other')];
    expect(compareEventSets(here, incoming)).toEqual({
      added: [event('c')],
      known: 1,
      conflicts: [{ here: event('a'), incoming: event('a', 'other') }],
    });
  });

  it('counts an event that comes twice once as new', () => {
    expect(compareEventSets([], [event('a'), event('a')])).toEqual({ added: [event('a')], known: 1, conflicts: [] });
  });

  it('shows two contents of one id that both come', () => {
    expect(compareEventSets([], [event('a'), event('a', 'other')]).conflicts).toEqual([
      { here: event('a'), incoming: event('a', 'other') },
    ]);
  });

  it.each([
    ['a field is missing', { ...event('a'), melody: undefined }],
    ['a field was added', { ...event('a'), mood: 'curious' }],
    ['a list is in another order', event('a', ['e', 'c'])],
    ['a list became an object', event('a', { 0: 'c', 1: 'e' })],
    ['a number became a text', event('a', '1')],
    ['only a time differs', { ...event('a', ['c', 'e']), at: 2 }],
  ])('takes two events for different when %s', (_name, incoming) => {
    const here = [event('a', _name.includes('number') ? 1 : ['c', 'e'])];
    expect(compareEventSets(here, [incoming]).conflicts).toHaveLength(1);
  });

  it('takes no notice of the order of fields, inside lists too', () => {
    const one = {
      ...examples['exercise-answered'],
      response: { more: [{ b: 1, a: [{ d: 1, c: 2 }] }], option: 'ask' },
    };
    const { known, conflicts } = compareEventSets([one], [turned(one) as StoredEvent]);
    expect([known, conflicts]).toEqual([1, []]);
  });

  it('changes neither', () => {
    const [here, incoming] = [Object.freeze([event('a')]), Object.freeze([event('a', 'other'), event('b')])];
    compareEventSets(here, incoming);
    expect([here, incoming]).toEqual([[event('a')], [event('a', 'other'), event('b')]]);
  });
});

describe('The union of sets of events', () => {
  const law = (holds: (a: StoredEvent[], b: StoredEvent[], c: StoredEvent[]) => void): void => {
    const property = fc.property(lists, lists, lists, (a, b, c) => {
      holds(a, b, c);
    });
    fc.assert(property, { numRuns: runs() });
  };

  it('of one with itself adds nothing', () => {
    law((a) => expect(compareEventSets(a, a)).toEqual({ added: [], known: a.length, conflicts: [] }));
  });

  it('is the same from either side', () => {
    law((a, b) => expect(asSet(union(a, b))).toEqual(asSet(union(b, a))));
  });

  it('is the same in any grouping', () => {
    law((a, b, c) => expect(asSet(union(union(a, b), c))).toEqual(asSet(union(a, union(b, c)))));
  });

  it('loses nothing and makes nothing up', () => {
    law((a, b) => expect(asSet(union(a, b))).toEqual(asSet([...a, ...b])));
  });

  it('adds each event once', () => {
    law((a, b) => {
      const { added, known, conflicts } = compareEventSets(a, b);
      expect(added.length).toBe(asSet(added).size);
      expect(added.length + known + conflicts.length).toBe(b.length);
    });
  });
});

describe('Conflicts', () => {
  it('are the same from either side', () => {
    fc.assert(
      fc.property(versions, versions, (a, b) => {
        const there = compareEventSets(b, a).conflicts.map(({ here, incoming }) => ({
          here: incoming,
          incoming: here,
        }));
        const byId = (conflicts: typeof there) => conflicts.toSorted((x, y) => (x.here.id < y.here.id ? -1 : 1));
        expect(byId(there)).toEqual(byId(compareEventSets(a, b).conflicts));
      }),
      { numRuns: runs() },
    );
  });

  it('are never made by the order of fields', () => {
    fc.assert(
      fc.property(versions, (a) => {
        const { known } = compareEventSets(
          a,
          a.map((one) => turned(one) as StoredEvent),
        );
        expect(known).toBe(a.length);
      }),
      { numRuns: runs() },
    );
  });

  it('keep what is here: nothing of them is added', () => {
    fc.assert(
      fc.property(versions, versions, (a, b) => {
        expect(union(a, b).slice(0, a.length)).toEqual(a);
        expect(union(a, b).length).toBe(new Set([...a, ...b].map(({ id }) => id)).size);
      }),
      { numRuns: runs() },
    );
  });
});

it('Canonical JSON has the fields of every object by name, in every release: ids of kept versions follow from it', () => {
  expect(canonicalJson({ b: [{ d: 1, c: null }], C: 'é', a: { 2: 1, 10: 2 } })).toBe(
    '{"C":"é","a":{"2":1,"10":2},"b":[{"c":null,"d":1}]}',
  );
});
