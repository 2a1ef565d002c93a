import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashesBySection, type ParagraphSection } from '../../../src/catalog/paragraphs.ts';
import { minutesFor, textChange } from '../../../src/projections/changed-since.ts';
import { runs } from '../runs.ts';

/** A section of ten words a paragraph; `-` is an exercise. */
const section = (fragment: string, ...hashes: string[]): ParagraphSection => ({
  fragment,
  title: fragment.toUpperCase(),
  blocks: hashes.map((hash) => (hash === '-' ? null : { hash, words: 10 })),
});

const before = hashesBySection([section('top'), section('story', 'a', 'b'), section('idea', 'c', '-', 'd')]);
const changeTo = (...sections: ParagraphSection[]) => textChange(before, [section('top'), ...sections]);

describe('What has changed in a text', () => {
  it('is nothing as long as its words are there, wherever they stand', () => {
    const none = { sections: [], takenOutElsewhere: 0, words: 0 };
    expect(changeTo(section('story', 'a', 'b'), section('idea', 'c', '-', 'd'))).toEqual(none);
    expect(changeTo(section('idea', 'd', 'c'), section('tale', 'b', 'a'))).toEqual(none);
  });

  it('is told by section, with the place of each paragraph among all blocks', () => {
    // 0 the heading, 1 and 2 its paragraphs, 3 the next heading, 4 a paragraph, 5 an exercise, 6 a paragraph.
    expect(changeTo(section('story', 'a', 'B'), section('idea', 'c', '-', 'D'))).toEqual({
      sections: [
        { fragment: 'story', title: 'STORY', places: [2], takenOut: 0 },
        { fragment: 'idea', title: 'IDEA', places: [6], takenOut: 0 },
      ],
      takenOutElsewhere: 0,
      words: 20,
    });
  });

  it('counts what stands before the first heading', () => {
    expect(textChange({}, [section('top', 'new', '-'), section('story', 'other')]).sections).toMatchObject([
      { fragment: 'top', places: [0] },
      { fragment: 'story', places: [3] },
    ]);
  });

  it('tells a new paragraph as changed', () => {
    expect(changeTo(section('story', 'a', 'new', 'b'), section('idea', 'c', 'd')).sections).toEqual([
      { fragment: 'story', title: 'STORY', places: [2], takenOut: 0 },
    ]);
  });

  it('tells a second copy of a paragraph as new', () => {
    expect(changeTo(section('story', 'a', 'a', 'b'), section('idea', 'c', 'd')).sections).toMatchObject([
      { places: [2] },
    ]);
  });

  it('tells in which section a paragraph was taken out', () => {
    expect(changeTo(section('story', 'a'), section('idea', 'D')).sections).toEqual([
      { fragment: 'story', title: 'STORY', places: [], takenOut: 1 },
      { fragment: 'idea', title: 'IDEA', places: [3], takenOut: 1 },
    ]);
  });

  it('tells what went with its whole section', () => {
    expect(changeTo(section('story', 'a', 'b'))).toMatchObject({ sections: [], takenOutElsewhere: 2 });
  });

  it('takes a section with another name and other words for the same', () => {
    const change = changeTo(section('story', 'a', 'b'), section('rule', 'C', '-', 'd'));
    expect(change).toMatchObject({ sections: [{ fragment: 'rule', places: [4] }], takenOutElsewhere: 0 });
  });

  it('survives sections that are called as parts of objects are', () => {
    const odd = JSON.parse('{"__proto__": ["a"], "constructor": ["b"]}');
    expect(textChange(odd, [section('top', 'a'), section('__proto__', 'b')])).toMatchObject({
      sections: [],
      takenOutElsewhere: 0,
    });
  });
});

describe('Laws of what has changed', () => {
  const hash = fc.constantFrom('a', 'b', 'c', 'd', 'e', '-');
  const texts = fc
    .uniqueArray(fc.record({ fragment: fc.constantFrom('x', 'y', 'z', 'top'), hashes: fc.array(hash) }), {
      selector: ({ fragment }) => fragment,
    })
    .map((all) => [section('start'), ...all.map(({ fragment, hashes }) => section(fragment, ...hashes))]);
  const paragraphsIn = (text: readonly ParagraphSection[]): string[] =>
    text.flatMap(({ blocks }) => blocks.flatMap((one) => (one ? [one.hash] : [])));

  it('a text has not changed beside itself', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(textChange(hashesBySection(text), text)).toEqual({ sections: [], takenOutElsewhere: 0, words: 0 });
      }),
      { numRuns: runs() },
    );
  });

  it('what stayed, what changed and what was taken out come to what was there and what is', () => {
    fc.assert(
      fc.property(texts, texts, (old, text) => {
        const { sections, takenOutElsewhere, words } = textChange(hashesBySection(old), text);
        const changed = sections.flatMap(({ places }) => places);
        const takenOut = sections.reduce((sum, one) => sum + one.takenOut, takenOutElsewhere);
        const [was, is] = [paragraphsIn(old).length, paragraphsIn(text).length];
        const stayed = is - changed.length;
        expect(stayed).toBeGreaterThanOrEqual(0);
        expect(takenOut).toBeLessThanOrEqual(was - stayed);
        // Whatever is gone was either changed or taken out.
        expect(takenOut + changed.length).toBeGreaterThanOrEqual(was - stayed);
        expect(words).toBe(10 * changed.length);
        expect(new Set(changed).size).toBe(changed.length);
      }),
      { numRuns: runs() },
    );
  });

  it('places are those of the paragraphs whose words were not there', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const flat = text.flatMap(({ blocks }, index) => [...(index > 0 ? [null] : []), ...blocks]);
        const all = flat.flatMap((one, place) => (one ? [place] : []));
        expect(textChange({}, text).sections.flatMap(({ places }) => places)).toEqual(all);
      }),
      { numRuns: runs() },
    );
  });
});

describe('How long it takes', () => {
  it.each([
    [0, 0, 0],
    [5, 0, 1],
    [200, 0, 1],
    [60, 1, 2],
    [0, 3, 3],
    [1_000, 2, 7],
  ])('is, for %i words and %i questions, %i minutes', (words, questions, minutes) => {
    expect(minutesFor(words, questions)).toBe(minutes);
  });
});
