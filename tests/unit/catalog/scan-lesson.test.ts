import fc from 'fast-check';
import GithubSlugger from 'github-slugger';
import { describe, expect, it } from 'vitest';
import { readProse } from '../../../src/catalog/read-prose.ts';

const scanned = (body: string, linesBefore: number) => readProse(body, linesBefore).scan;
const slugsOf = (body: string): string[] => scanned(body, 0).headings.map(({ slug }) => slug);

describe('The tags of a lesson', () => {
  it('come with attributes and the line of the file', () => {
    expect(scanned('\n<Exercise id="first-line" />\n\nA <Term id="advance">step</Term>.\n', 20).tags).toEqual([
      { name: 'Exercise', attributes: { id: 'first-line' }, line: 22 },
      { name: 'Term', attributes: { id: 'advance' }, line: 24 },
    ]);
  });

  it('may run over lines, hold a “greater than”, and have attributes without a value', () => {
    const body =
      'Text.\n<Transcript\n  label="a > b"\n  open\n>\n  <Line who="Omar" move="DX">Hello.</Line>\n</Transcript>';
    expect(scanned(body, 0).tags).toEqual([
      { name: 'Transcript', attributes: { label: 'a > b', open: '' }, line: 2 },
      { name: 'Line', attributes: { who: 'Omar', move: 'DX' }, line: 6 },
    ]);
  });

  it('are not counted where they close, nor where a “less than” stands alone', () => {
    expect(scanned('<Story>\n\n1 \\< 2\n\n</Story>', 0).tags).toHaveLength(1);
  });
});

describe('The headings of a lesson', () => {
  it('come with depth, text, fragment and the line of the file', () => {
    expect(scanned('## The story\n\nText.\n\n### What *she* said\n', 10).headings).toEqual([
      { depth: 2, text: 'The story', slug: 'the-story', line: 11 },
      { depth: 3, text: 'What she said', slug: 'what-she-said', line: 15 },
    ]);
  });

  it('have the fragments that github-slugger gives them', () => {
    const title = fc.string({ unit: fc.constantFrom(...'aB 1-,.?!’“”é&:'), minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(fc.array(title.map((text) => `x${text}x`).filter((text) => !text.includes('--'))), (titles) => {
        const slugger = new GithubSlugger();
        expect(slugsOf(titles.map((text) => `## ${text}`).join('\n\n'))).toEqual(
          titles.map((text) => slugger.slug(text)),
        );
      }),
    );
  });

  // Each pair is what Astro's own processor, @astrojs/markdown-satteri, writes into the page.
  it.each([
    ['a -- b', 'a – b', 'a--b'],
    ['a --- b', 'a — b', 'a--b'],
    ['a--b', 'a–b', 'ab'],
    [`"Why's that?"`, '“Why’s that?”', 'whys-that'],
    ['Wait... what', 'Wait… what', 'wait-what'],
    ['Say `--` twice', 'Say -- twice', 'say----twice'],
    ['Use *one* - or ~~two~~', 'Use one - or two', 'use-one---or-two'],
  ])('of %j have the text %j and the fragment %j, as in the page that is built', (written, text, slug) => {
    expect(scanned(`## ${written}`, 0).headings).toEqual([{ depth: 2, text, slug, line: 1 }]);
  });

  it('are told apart when two are the same', () => {
    expect(slugsOf('## Practice\n\n### Practice\n\n## Practice')).toEqual(['practice', 'practice-1', 'practice-2']);
  });

  it('keep the words that are set as code, and those of a link', () => {
    expect(scanned('## Say `no` to [them](/library/)', 0).headings).toEqual([
      { depth: 2, text: 'Say no to them', slug: 'say-no-to-them', line: 1 },
    ]);
  });

  it('need a space after the hash, at any depth', () => {
    expect(slugsOf('# One\n\n## Two\n\n#### Four\n\n#Hash')).toEqual(['one', 'two', 'four']);
  });
});

describe('The links of a lesson', () => {
  it('are those inside the site, whole or not, with the line of the file', () => {
    const body =
      'See [all](/library/) and\n[it](#the-story), or [others](https://example.com/),\n[a](../near/), [b](mailto:a@b.example), www.example.com.';
    expect(scanned(body, 5).links).toEqual([
      { href: '/library/', line: 6 },
      { href: '#the-story', line: 7 },
      { href: '../near/', line: 8 },
    ]);
  });
});

describe('The code of a lesson', () => {
  it('is told by line, unless its brace is escaped or holds a note', () => {
    const { code } = scanned('A {brace}.\n\nA \\{text\\}.\n\n{/* A note. */}\n\n<Line who={you} />', 1);
    expect(code).toEqual([
      { line: 2, kind: 'expression' },
      { line: 8, kind: 'attribute' },
    ]);
  });
});

describe('Text set as code', () => {
  const code = '```mdx\n## No heading\n<Exercise id="x" />\n[no link](/nowhere/) {x}\n```\n';

  it('is passed over, between fences and inside a line', () => {
    const scan = scanned(`${code}\nWrite \`<Term id="x"> {y} [z](/q/)\`.\n`, 0);
    expect(scan).toEqual({ tags: [], headings: [], transcripts: [], links: [], images: [], code: [] });
  });

  it('does not move the lines after it', () => {
    const { tags, headings } = scanned(`${code}\n## After\n\n<Story />`, 0);
    expect([headings[0]?.line, tags[0]?.line]).toEqual([7, 9]);
  });
});

describe('Prose that can’t be read', () => {
  it('is told with its line in the file and the reason', () => {
    const { syntaxError, tags } = scanned('One.\n\n<Story>\nTwo. </Story>', 10);
    expect(syntaxError?.line).toBe(14);
    expect(syntaxError?.reason).toContain('`<Story>` opened at line 13, column 1');
    expect(tags).toEqual([]);
  });
});
