import fc from 'fast-check';
import type { StoredEvent } from '../../../../src/log/event.ts';
import { examples } from '../../log/examples.ts';

const forbidden = /"(__proto__|constructor|prototype)":/;
const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 });

/** JSON that a newer release might write, as it is after it was stored: never -0. */
const anyFields = fc
  .dictionary(text, fc.jsonValue({ maxDepth: 4, stringUnit: 'grapheme' }), { maxKeys: 4 })
  .map((fields) => JSON.stringify(fields))
  .filter((json) => !forbidden.test(json))
  .map((json) => JSON.parse(json) as Record<string, unknown>);

const place = {
  id: fc.uuid({ version: 7 }),
  // Within the years 1 to 9999, with fractions too: what is beyond them is set aside.
  at: fc.oneof(fc.integer(), fc.double({ min: -6e13, max: 2.5e14, noNaN: true })),
};
const stored = { ...place, at: place.at.map((at) => at + 0) };

/** An event of any type, of types that this release does not know too. */
export const anyEvent: fc.Arbitrary<StoredEvent> = fc.oneof(
  fc
    .tuple(fc.constantFrom(...Object.values(examples)), fc.record(stored))
    .map(([event, more]) => ({ ...event, ...more })),
  fc
    .tuple(anyFields, fc.record({ ...stored, device: text, type: text }))
    .map(([{ sortAt: _sortAt, ...fields }, event]) => ({ ...fields, ...event })),
);

/** Events of which no two have one id, as in a log. */
export const anyEvents = fc.uniqueArray(anyEvent, { selector: ({ id }) => id, maxLength: 12 });
