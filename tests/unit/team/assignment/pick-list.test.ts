import { describe, expect, it } from 'vitest';
import { pickList } from '../../../../src/team/assignment/pick-list.ts';
import { course } from './course.ts';

const found = (typed: string): string[] =>
  pickList(course, typed).flatMap(({ lessons, paths }) => [...lessons, ...paths].map(({ id }) => id));

describe('The list to pick from', () => {
  it('has every module with its lessons in order, then the paths', () => {
    expect(pickList(course, ' ')).toMatchObject([
      { module: { id: 'delight' }, lessons: [{ id: 'set-the-bar' }, { id: 'the-bolero-effect' }], paths: [] },
      { module: undefined, lessons: [], paths: [{ id: 'new-reps' }] },
    ]);
  });

  it.each([
    ['bolero', ['the-bolero-effect']],
    ['EFFECT boléro', ['the-bolero-effect']],
    ['expectations', ['set-the-bar', 'the-bolero-effect']],
    ['beyond bar', ['set-the-bar']],
    ['path', ['new-reps']],
    ['reps new', ['new-reps']],
    ['bolero nobody', []],
    ['.*(', []],
  ])('finds by all words of “%s”', (typed, ids) => {
    expect(found(typed)).toEqual(ids);
  });
});
