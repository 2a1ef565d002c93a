import { describe, expect, it } from 'vitest';
import { typeset, typesetById, typographic } from '../../../src/catalog/typography.ts';

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

  it('leaves the original as it is', () => {
    const content = { title: "It's" };
    typeset(content);
    expect(content).toEqual({ title: "It's" });
  });
});
