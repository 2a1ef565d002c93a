import { describe, expect, it } from 'vitest';
import type { Passage } from '../../content/text/passage.ts';
import { countWords } from '../../content/text/passage.ts';
import { prosePassages } from '../../content/text/prose-passages.ts';
import { yamlPassages } from '../../content/text/yaml-passages.ts';

const shown = (passages: readonly Passage[]): string[] =>
  passages.map(({ line, field, text }) => `${line} ${field}: ${text.replaceAll('\n', '/')}`);

const prose = (text: string): string[] => shown(prosePassages({ file: 'lesson.mdx', text, linesBefore: 10 }));
const yaml = (text: string): string[] => shown(yamlPassages({ file: 'practice.yaml', text, part: 'practice' }));

describe('The passages of prose', () => {
  it('are paragraphs without tags and marks, on the lines of the file', () => {
    const text = '## Ask *first*\n\nA <Term id="x">good\nquestion</Term>, and **more** of [it](/a/).';
    expect(prose(text)).toEqual(['11 heading: Ask first', '13 paragraph: A good/question, and more of it.']);
  });

  it('are the lines of a transcript, with who speaks and what the margin says', () => {
    const text = `<Transcript label="One call" tone="poor">
  <Line who="Omar" move="DX"
    note="He asks.">What changed?</Line>
</Transcript>`;
    expect(prose(text)).toEqual(['11 label: One call', '12 who: Omar', '12 note: He asks.', '13 Line: What changed?']);
  });

  it('are the same where a transcript stands on one line', () => {
    const text = '<Transcript label="One call"><Line who="Omar">What changed?</Line></Transcript>';
    expect(prose(text)).toEqual(['11 label: One call', '11 who: Omar', '11 Transcript: What changed?']);
  });

  it('are the cells of a table and the entries of a list', () => {
    expect(prose('| A |\n| --- |\n| b |\n\n- c\n- d')).toEqual([
      '11 cell: A',
      '13 cell: b',
      '15 paragraph: c',
      '16 paragraph: d',
    ]);
  });

  it('are quotations only where a block quote says whose words they are', () => {
    expect(prose('> Said.\n>\n> -- Jane Doe, 2012')).toEqual(['11 quotation: Said.', '13 quotation: – Jane Doe, 2012']);
    expect(prose('> Said.\n>\n> By Jane Doe.')).toEqual(['11 paragraph: Said.', '13 paragraph: By Jane Doe.']);
    expect(prose('> -- Jane Doe, 2012')).toEqual(['11 paragraph: – Jane Doe, 2012']);
  });
});

describe('The passages of YAML', () => {
  it('are the texts and none of the codes', () => {
    const text =
      'exercises:\n  - id: one-two\n    kind: choice\n    stem: "What *now*?"\n    accept:\n      - yes please\n';
    expect(yaml(text)).toEqual(['4 stem: What now?', '6 accept: yes please']);
  });

  it('hold the answer of a card, which is text, and not that of a spot, which is an id', () => {
    const text = 'a:\n  - kind: recall\n    answer: Say it\n  - kind: spot\n    answer: line-two\n';
    expect(yaml(text)).toEqual(['3 answer: Say it']);
  });

  it('know the fields and the list entries that lead to them', () => {
    const text = 'exercises:\n  - why: No.\n  - options:\n      - why: Yes.\n    near:\n      - Perhaps.\n';
    expect(yamlPassages({ file: 'x', text, part: 'practice' }).map(({ path }) => path)).toEqual([
      ['exercises', 0, 'why'],
      ['exercises', 1, 'options', 0, 'why'],
      ['exercises', 1, 'near', 0],
    ]);
  });
});

it('A word may have an apostrophe, a hyphen or a figure', () => {
  expect(countWords("You can’t walk twenty-one miles by 3:30, can't you?")).toBe(9);
});
