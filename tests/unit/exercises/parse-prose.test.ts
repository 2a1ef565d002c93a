import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseProse } from '../../../src/exercises/parse-prose.ts';
import { isMarked, type Prose, type ProseNode, plainText } from '../../../src/exercises/prose.ts';
import { runs } from '../runs.ts';

const read = (source: string): Prose => {
  const { prose, slips } = parseProse(source, 'blocks');
  expect(slips).toEqual([]);
  return prose;
};

const slipsOf = (source: string, room: 'inline' | 'blocks' = 'blocks'): string[] =>
  parseProse(source, room).slips.map(({ what }) => what);

describe('A text without a mark stays the text that was written', () => {
  it.each([
    'What do you ask next?',
    'You wait: "Yes," she says, and it’s a 3-day trial – no more.',
    '4 × 2 × 50 = 400 hours.',
    '4 * 2 * 50 = 400 hours.',
    'P&L, R&D, AT&T; fewer than <5 people [so far].',
    'Finish the line: What did I ___?',
    'the field account_owner_id',
    'Write to sam@acme.example or see www.acme.example and http://acme.example.',
    'One line\nand the next, as in a mail',
    '(a) 1.5 hours, (b) $63,000, (c) 12 %',
    'a ~ b ^ c | d = e',
    '© 2026 & on',
    '😀 “Yes”',
  ])('%j', (source) => {
    expect(read(source)).toBe(source);
  });

  it('whatever the letters, as long as none means anything to Markdown', () => {
    const letters = fc.constantFrom(...'aZ é“”’—😀0159$%^()]{}!?:;,./"\'@|=+#>- \t\u00a0\u2028');
    fc.assert(
      fc.property(fc.array(letters), (chars) => {
        const source = `a${chars.join('')}z`;
        expect(read(source)).toBe(source);
        // The same among marks, where no short cut is taken.
        expect(read(`${source} *b*`)).toEqual([`${source} `, { tag: 'em', children: ['b'] }]);
      }),
      { numRuns: runs() },
    );
  });

  it('by a short cut that reads every line as the parser does', () => {
    const letters = fc.constantFrom(...'ab 01.)(-+*#>=_`~<[]\\&|!:\t“', 'www.a.bc', 'http://a.bc', 'a@b.cd');
    fc.assert(
      fc.property(fc.array(letters, { minLength: 1 }), (chars) => {
        const source = chars.join('').trim();
        fc.pre(source !== '');
        expect(parseProse(source, 'blocks')).toEqual(parseProse(`${source}\n`, 'blocks'));
      }),
      { numRuns: runs(1000) },
    );
  });

  it('with its backslashes and entities as the letters that they stand for', () => {
    expect(read('\\*not optional')).toBe('*not optional');
    expect(read('2026\\. It was late.')).toBe('2026. It was late.');
    expect(read('&lt;b> &amp; co')).toBe('<b> & co');
  });
});

describe('Marks become nodes', () => {
  it.each<[string, Prose]>([
    ['Say *when*.', ['Say ', { tag: 'em', children: ['when'] }, '.']],
    ['Say _when_.', ['Say ', { tag: 'em', children: ['when'] }, '.']],
    ['**Stop** first.', [{ tag: 'strong', children: ['Stop'] }, ' first.']],
    ['***So***', [{ tag: 'em', children: [{ tag: 'strong', children: ['So'] }] }]],
    ['Type `=A1`.', ['Type ', { tag: 'code', children: ['=A1'] }, '.']],
    ['“**Yes**,” she said.', ['“', { tag: 'strong', children: ['Yes'] }, ',” she said.']],
    ['See [it](/lessons/opening/#so).', ['See ', { tag: 'a', href: '/lessons/opening/#so', children: ['it'] }, '.']],
    ['[*It*](#so)', [{ tag: 'a', href: '#so', children: [{ tag: 'em', children: ['It'] }] }]],
    ['<https://a.example>', [{ tag: 'a', href: 'https://a.example', children: ['https://a.example'] }]],
    ['[mail](mailto:a@b.example)', [{ tag: 'a', href: 'mailto:a@b.example', children: ['mail'] }]],
    ['*a* www.b.example, c', [{ tag: 'em', children: ['a'] }, ' www.b.example, c']],
  ])('%j', (source, prose) => {
    expect(read(source)).toEqual(prose);
    expect(parseProse(source, 'inline').prose).toEqual(prose);
  });

  it('for paragraphs and lists, whose entries hold their words directly', () => {
    expect(read('One.\n\nTwo:\n\n- a *b*\n- c\n  1. d')).toEqual([
      { tag: 'p', children: ['One.'] },
      { tag: 'p', children: ['Two:'] },
      {
        tag: 'ul',
        children: [
          { tag: 'li', children: ['a ', { tag: 'em', children: ['b'] }] },
          { tag: 'li', children: ['c', { tag: 'ol', children: [{ tag: 'li', children: ['d'] }] }] },
        ],
      },
    ]);
  });

  it('for several paragraphs in an entry', () => {
    expect(read('- a\n\n  b')).toEqual([
      {
        tag: 'ul',
        children: [
          {
            tag: 'li',
            children: [
              { tag: 'p', children: ['a'] },
              { tag: 'p', children: ['b'] },
            ],
          },
        ],
      },
    ]);
  });
});

describe('What can’t stand in a field is told', () => {
  it.each([
    ['# So', 'a heading'],
    ['So\n---', 'a heading'],
    ['![a](https://a.example/b.png)', 'an image'],
    ['| a | b |\n|---|---|\n| c | d |', 'a table'],
    ['<b>so</b>', 'a tag'],
    ['<script>alert(1)</script>', 'a tag'],
    ['so <!-- so -->', 'a tag'],
    ['```\nso\n```', 'a block of code'],
    ['so\n\n    so', 'a block of code'],
    ['> so', 'a block quotation'],
    ['a\n\n***', 'a line across'],
    ['a  \nb', 'broken by force'],
    ['a\\\nb', 'broken by force'],
    ['~~no~~', 'struck out'],
    ['[a]\n\n[a]: https://a.example', 'stands in another place'],
    ['a[^1]\n\n[^1]: b', 'a footnote'],
    ['- [ ] so', 'boxes to tick'],
    ['2026. It was late.', 'another number than 1'],
    ['*', 'a list entry without words'],
    ['[](https://a.example)', 'a link without words'],
    ['[a](https://a.example "b")', 'nobody would see'],
    ['&#32;', 'marks and no words'],
  ])('%j', (source, told) => {
    expect(slipsOf(source).join()).toContain(told);
  });

  it.each([
    ['- so', 'has a list'],
    ['1. so', 'has a list'],
    ['a\n\n- so', 'has a list'],
    ['a\n\nb', 'has several paragraphs'],
  ])('%j, where there is room for a line only', (source, told) => {
    expect(slipsOf(source)).toEqual([]);
    expect(slipsOf(source, 'inline').join()).toContain(told);
  });

  it('once for each sort, with the first passage', () => {
    expect(slipsOf('a <b>b</b> <i>c</i>\n\n# d\n\n# e')).toEqual([
      'has a tag, and tags mean nothing here: `<b>`.',
      'has a heading, which can’t stand here: `# d`.',
    ]);
  });
});

describe('A link', () => {
  it.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'java&#x73;cript:alert(1)',
    '<java script:alert(1)>',
    'data:text/html,x',
    'http://a.example',
    'https:a.example',
    'https:///a.example',
    '//a.example/lessons/',
    'a.example',
    '../opening/',
    '/glossary/',
    'mailto:',
    '#',
    '',
  ])('never leads to %j', (address) => {
    expect(slipsOf(`[a](${address})`).join()).toContain('leads neither to a lesson nor to another site');
  });

  it('leads to one of four sorts of address, whatever was written', () => {
    const address = fc.oneof(
      fc.webUrl(),
      fc.string(),
      fc.constantFrom('javascript:', '&#106;avascript:', '\\j', '%6a'),
    );
    fc.assert(
      fc.property(fc.array(address), (parts) => {
        const { prose, slips } = parseProse(`[a](${parts.join('')}) <${parts.join('')}>`, 'blocks');
        if (slips.length > 0 || typeof prose === 'string') return;
        for (const node of nodesOf(prose))
          if (node.tag === 'a') expect(node.href).toMatch(/^(https:\/\/|mailto:|\/lessons\/|#)/);
      }),
      { numRuns: runs() },
    );
  });
});

const words = fc.stringMatching(/^[a-zé]{1,8}$/);
const line = fc
  .array(fc.tuple(words, fc.constantFrom('', '*', '**', '_', '***', '`')), { minLength: 1, maxLength: 6 })
  .map((parts) => parts.map(([word, mark]) => `${mark}${word}${mark}`).join(' '));
const block = fc.oneof(
  line,
  line.map((text) => `- ${text}\n  - ${text}`),
  fc.tuple(line, line).map(([a, b]) => `1. ${a}\n\n   ${b}\n2. ${a}`),
);

describe('Prose', () => {
  it('holds every word that was written, in its order', () => {
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 4 }), (blocks) => {
        const source = blocks.join('\n\n');
        const written = source.match(/[a-zé]+/g);
        expect(plainText(parseProse(source, 'blocks').prose).match(/[a-zé]+/g)).toEqual(written);
      }),
      { numRuns: runs() },
    );
  });

  it('holds nothing but the nodes that a page may show, and has told what it left out', () => {
    const marks = fc.constantFrom(...'*_`~<>[]()!#-+|\\&\n .1ab', '](', '![', '\n\n', '    ', '<b>', '1. ', '- ', '> ');
    fc.assert(
      fc.property(fc.array(marks), (parts) => {
        const source = `a${parts.join('')}`.trim();
        const { prose, slips } = parseProse(source, 'blocks');
        if (typeof prose !== 'string') for (const node of nodesOf(prose)) expect(TAGS).toContain(node.tag);
        expect(typeof prose === 'string' || isMarked(prose) || slips.length > 0).toBe(true);
      }),
      { numRuns: runs(500) },
    );
  });
});

const TAGS = ['em', 'strong', 'code', 'a', 'p', 'ul', 'ol', 'li'];

const nodesOf = (nodes: readonly ProseNode[]): Exclude<ProseNode, string>[] =>
  nodes.flatMap((node) => (typeof node === 'string' ? [] : [node, ...nodesOf(node.children)]));
