import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAssignment } from '../../../src/log/assignment.ts';
import { runs } from '../runs.ts';
import { examples } from './examples.ts';

const { assignment } = examples['assignment-accepted'];
const { due: _due, passMark: _passMark, ...plain } = assignment;
const path = { ...plain, lessons: [], collection: { kind: 'path', id: 'new-reps', revision: 'a1b2' } };

describe('An assignment', () => {
  it.each([
    ['all that one can have', assignment],
    ['neither a due day nor a pass mark', plain],
    ['neither a note nor a name', { ...plain, from: '', note: '' }],
    ['a path in place of lessons', path],
    ['a module in place of lessons', { ...path, collection: { ...path.collection, kind: 'module' } }],
    ['a pass mark of 0', { ...plain, passMark: 0 }],
    ['a pass mark of 100', { ...plain, passMark: 100 }],
    ['a field of a newer release', { ...plain, coach: 'key' }],
  ])('may have %s', (_what, value) => {
    expect(isAssignment(value)).toBe(true);
  });

  it.each([
    ['id', ''],
    ['id', 7],
    ['edition', 0],
    ['edition', 1.5],
    ['edition', undefined],
    ['title', ''],
    ['title', undefined],
    ['from', null],
    ['note', undefined],
    ['due', '2026-02-30'],
    ['due', null],
    ['due', 20_791],
    ['passMark', 101],
    ['passMark', -1],
    ['passMark', 0.8],
    ['passMark', '80'],
    ['lessons', []],
    ['lessons', 'first-call'],
    ['lessons', ['first-call']],
    ['lessons', [{ lesson: '', revision: 'a1b2' }]],
    ['lessons', [{ lesson: 'first-call' }]],
    ['collection', path.collection],
  ])('is none when its %s is %j', (field, value) => {
    expect(isAssignment({ ...assignment, [field]: value })).toBe(false);
  });

  it.each([
    ['kind', 'course'],
    ['id', ''],
    ['revision', undefined],
  ])('is none when the %s of what it assigns is %j', (field, value) => {
    expect(isAssignment({ ...path, collection: { ...path.collection, [field]: value } })).toBe(false);
  });

  it('is told from anything else without an error', () => {
    const fields = fc.dictionary(fc.constantFrom(...Object.keys(assignment), 'collection'), fc.anything());
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fields), (value) => {
        expect(isAssignment(value)).toBeTypeOf('boolean');
      }),
      { numRuns: runs() },
    );
  });
});
