import { expect, it } from 'vitest';
import type { Part } from '../../../../src/team/hand-in/hand-in-parts.ts';
import type { PreviewPart } from '../../../../src/team/hand-in/hand-in-preview.ts';
import { sharesInWords } from '../../../../src/team/hand-in/shares-in-words.ts';

const part = (name: Part, shared: boolean, items: readonly boolean[]): PreviewPart => ({
  part: name,
  label: '',
  what: '',
  shared,
  items: items.map((isShared, index) => ({ key: `${index}`, label: '', value: '', shared: isShared })),
});

it('What goes out is said in one sentence, by what is really in it', () => {
  const preview = [
    part('name', true, [true]),
    part('lessons', true, [true, true]),
    part('scores', true, [true]),
    part('answers', true, [true, false, true]),
    part('texts', true, []),
    part('notes', false, [false]),
  ];
  expect(sharesInWords(preview, 'en')).toBe('your name, how far you are in 2 lessons, your scores, and 2 answers');
  expect(sharesInWords([part('texts', true, [true])], 'en')).toBe('1 text');
  expect(sharesInWords([], 'en')).toBe('nothing yet');
});
