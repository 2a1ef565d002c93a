import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newsInWords, whatIsNew } from '../../../../src/device/offline/what-is-new.ts';

type Lessons = Record<string, [title: string, revision: string]>;
const release = (lessons: Lessons) => ({ lessons });

describe('What a release changes', () => {
  it('is told lesson by lesson, under the titles that they have now', () => {
    const before = release({ a: ['First', '1'], b: ['Second', '1'], c: ['Third', '1'] });
    const after = release({ a: ['First', '1'], b: ['Second, again', '2'], d: ['Fourth', '1'] });
    expect(whatIsNew(before, after)).toEqual({ added: ['Fourth'], changed: ['Second, again'], removed: ['Third'] });
  });

  it('names each lesson of either release at most once, and none that stayed the same', () => {
    const lessons = fc.dictionary(
      fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      fc.constantFrom('1', '2').map((revision): [string, string] => [revision, revision]),
    );
    fc.assert(
      fc.property(lessons, lessons, (old, now) => {
        const { added, changed, removed } = whatIsNew(release(old), release(now));
        const ids = new Set([...Object.keys(old), ...Object.keys(now)]);
        const same = [...ids].filter((id) => old[id]?.[1] === now[id]?.[1]).length;
        expect(added.length + changed.length + removed.length + same).toBe(ids.size);
      }),
    );
  });
});

describe('In words', () => {
  it('says that nothing of the lessons changed', () => {
    expect(newsInWords({ added: [], changed: [], removed: [] })).toBe('The lessons are the same.');
  });

  it('names three lessons of a kind and counts the others', () => {
    expect(newsInWords({ added: ['A'], changed: ['B', 'C', 'D', 'E', 'F'], removed: [] })).toBe(
      'New: “A”. Changed: “B”, “C”, “D”, 2 more.',
    );
  });
});
