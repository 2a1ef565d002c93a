import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { typeset, typesetById, typographic } from '../../../src/catalog/typography.ts';
import { lettersOf, type ProseNode } from '../../../src/exercises/prose.ts';

const strong = (words: string): ProseNode => ({ tag: 'strong', children: [words] });

describe('Straight quotation marks', () => {
  it.each([
    ['"Glad to."', '“Glad to.”'],
    ['She says, "Just the price."', 'She says, “Just the price.”'],
    ['"We need \'faster\' scanners."', '“We need ‘faster’ scanners.”'],
    ['"\'No\' is fine."', '“‘No’ is fine.”'],
    ['("like this")', '(“like this”)'],
    ['the plan—"if, then"—holds', 'the plan—“if, then”—holds'],
    ['"We already have—"', '“We already have—”'],
    ["What's the buyers' budget?", 'What’s the buyers’ budget?'],
    ["They'd say 'not now' twice.", 'They’d say ‘not now’ twice.'],
    ['first line\n"second line"', 'first line\n“second line”'],
    ['Well...', 'Well…'],
    ['nothing to set', 'nothing to set'],
    ['“set already,” it’s', '“set already,” it’s'],
  ])('in %j are set as %j', (typed, set) => {
    expect(typographic(typed)).toBe(set);
  });
});

describe('Setting the prose of some content', () => {
  it('reaches every text, however deep', () => {
    const content = { title: "It's", options: [{ why: 'She "knows".' }, { why: "Don't." }] };
    expect(typeset(content)).toEqual({ title: 'It’s', options: [{ why: 'She “knows”.' }, { why: 'Don’t.' }] });
  });

  it('leaves ids, addresses and what learners type as they are', () => {
    const content = { id: "it's", kind: "'x'", url: 'https://a.example/"b"', accept: ["what's broken"], minutes: 5 };
    expect(typeset(content)).toEqual(content);
  });

  it('reaches what the author names, although the name is that of a field', () => {
    expect(typesetById({ url: { term: "It's" } })).toEqual({ url: { term: 'It’s' } });
    expect(typeset({ guardrails: { language: "It's", id: "It's" } })).toEqual({
      guardrails: { language: 'It’s', id: 'It’s' },
    });
  });

  it.each<[string, ProseNode[], ProseNode[]]>([
    [
      'in which a strong word stands between quotation marks',
      ['"', strong('Yes'), ',” she said. "', strong("It's"), '"'],
      ['“', strong('Yes'), ',” she said. “', strong('It’s'), '”'],
    ],
    [
      'in which quotation marks stand inside',
      ['She said ', strong('"no'), ' way"', '...'],
      ['She said ', strong('“no'), ' way”', '…'],
    ],
    [
      'whose code and address are none of a printer’s business',
      [
        '"',
        { tag: 'code', children: ['"a" ...'] },
        '" ',
        { tag: 'a', href: "https://a.example/'b'...", children: ["b's"] },
      ],
      [
        '“',
        { tag: 'code', children: ['"a" ...'] },
        '” ',
        { tag: 'a', href: "https://a.example/'b'...", children: ['b’s'] },
      ],
    ],
    [
      'whose entries begin anew',
      [
        { tag: 'p', children: ['Say'] },
        {
          tag: 'ul',
          children: [{ tag: 'li', children: ['"a"', { tag: 'ol', children: [{ tag: 'li', children: ["'b'"] }] }] }],
        },
      ],
      [
        { tag: 'p', children: ['Say'] },
        {
          tag: 'ul',
          children: [{ tag: 'li', children: ['“a”', { tag: 'ol', children: [{ tag: 'li', children: ['‘b’'] }] }] }],
        },
      ],
    ],
  ])('reaches prose %s', (_which, written, set) => {
    expect(typeset({ why: written })).toEqual({ why: set });
  });

  it('sets the words of marked prose as it sets them without marks', () => {
    const letters = fc.stringMatching(/^[a"' (—]{0,4}$/);
    fc.assert(
      fc.property(fc.array(fc.tuple(letters, fc.boolean())), (parts) => {
        const nodes = [...parts.map(([words, isStrong]) => (isStrong ? strong(words) : words)), strong('a')];
        expect(typeset(nodes).map(lettersOf).join('')).toBe(typographic(nodes.map(lettersOf).join('')));
      }),
    );
  });

  it('leaves the original as it is', () => {
    const content = { title: "It's" };
    typeset(content);
    expect(content).toEqual({ title: "It's" });
  });
});
