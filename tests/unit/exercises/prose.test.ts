import { describe, expect, it } from 'vitest';
import { isBlocks, isMarked, joined, type Prose, plainText } from '../../../src/exercises/prose.ts';

const strong: Prose = ['Ask ', { tag: 'strong', children: ['when'] }, ', not why.'];
const paragraphs: Prose = [
  { tag: 'p', children: ['First:'] },
  {
    tag: 'ul',
    children: [
      { tag: 'li', children: ['ask'] },
      { tag: 'li', children: ['wait', { tag: 'ol', children: [{ tag: 'li', children: ['two beats'] }] }] },
    ],
  },
];

describe('Plain text', () => {
  it('is a text without marks as it is', () => {
    expect(plainText('Ask  when. ')).toBe('Ask  when. ');
  });

  it('is the words of prose with marks, those of blocks with a space between', () => {
    expect(plainText(strong)).toBe('Ask when, not why.');
    expect(plainText(paragraphs)).toBe('First: ask wait two beats');
  });
});

describe('Prose with marks', () => {
  it.each([[strong], [paragraphs]])('is told from other lists', (prose) => {
    expect(isMarked(prose)).toBe(true);
  });

  it.each([['Ask'], [['ask', 'wait']], [[]], [[{ id: 'a', children: [] }]], [{ tag: 'p', children: [] }], [null]])(
    'is not %j',
    (other) => {
      expect(isMarked(other)).toBe(false);
    },
  );

  it('is blocks only where it has paragraphs or lists', () => {
    expect([isBlocks('Ask.'), isBlocks(strong), isBlocks(paragraphs), isBlocks([])]).toEqual([
      false,
      false,
      true,
      false,
    ]);
  });
});

describe('Two parts after one another', () => {
  it('are a text when both are', () => {
    expect(joined('Not yet.', ' Ask.')).toBe('Not yet. Ask.');
  });

  it('are one prose when one has marks', () => {
    expect(joined('Not yet. ', strong)).toEqual(['Not yet. ', ...strong]);
    expect(joined(strong, '')).toEqual([...strong, '']);
  });
});
