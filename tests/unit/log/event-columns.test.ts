import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromColumns } from '../../../src/log/event-columns.ts';
import { toColumns } from '../../../src/log/to-columns.ts';
import { runs } from '../runs.ts';

const own = {
  id: fc.oneof(fc.string(), fc.integer(), fc.constant(null)),
  at: fc.oneof(fc.double({ noDefaultInfinity: true, noNaN: true }), fc.string(), fc.constant(null)),
  durationMillis: fc.oneof(fc.integer(), fc.boolean()),
};
const rest = fc.dictionary(fc.constantFrom('type', 'exercise', 'id', '__proto__', 'response'), fc.jsonValue());
const record = fc.oneof(
  fc.jsonValue(),
  fc.tuple(rest, fc.record(own, { requiredKeys: [] })).map(([some, fields]) => ({ ...some, ...fields })),
);

describe('Records as columns', () => {
  it('come back as JSON would give them', () => {
    fc.assert(
      fc.property(fc.array(record), (records) => {
        expect(fromColumns(toColumns(records))).toEqual(JSON.parse(JSON.stringify(records)));
      }),
      { numRuns: runs() },
    );
  });

  it('keep what is no JSON as nothing', () => {
    const records = [undefined, { id: 'a', at: Number.NaN, device: undefined }];
    expect(fromColumns(toColumns(records))).toEqual([null, { id: 'a', at: null }]);
  });

  it('say once what many records have in common', () => {
    const records = Array.from({ length: 50 }, (_, at) => ({ id: `event ${at}`, at, exercise: 'opening/first' }));
    expect(toColumns(records).split('opening/first')).toHaveLength(2);
  });

  it.each(['', 'null', '{}', '[]', '[{"id":"a"}]', '{"rests":[],"rest":[0]}'])('are not what %j holds', (text) => {
    expect(fromColumns(text) ?? []).not.toContainEqual({ id: 'a' });
  });
});
