import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  chosenLessons,
  type LessonChoice,
  withCollection,
  withLesson,
  withMoved,
} from '../../../../src/team/assignment/lesson-choice.ts';
import { course } from './course.ts';

const [module, path] = course.collections as [(typeof course.collections)[0], (typeof course.collections)[0]];
const nothing: LessonChoice = { lessons: [], collection: undefined };
const list = (...lessons: string[]): LessonChoice => ({ lessons, collection: undefined });
const whole: LessonChoice = { lessons: [], collection: { kind: 'module', id: 'delight' } };

describe('A lesson', () => {
  it('goes to the end, and out again', () => {
    const two = withLesson(withLesson(nothing, 'warm-and-useful', course), 'set-the-bar', course);
    expect(two).toEqual(list('warm-and-useful', 'set-the-bar'));
    expect(withLesson(two, 'warm-and-useful', course)).toEqual(list('set-the-bar'));
  });

  it('makes a list of a whole module, with it or without it', () => {
    expect(withLesson(whole, 'warm-and-useful', course)).toEqual(
      list('set-the-bar', 'the-bolero-effect', 'warm-and-useful'),
    );
    expect(withLesson(whole, 'set-the-bar', course)).toEqual(list('the-bolero-effect'));
  });

  it('moves as far as the list goes, and a whole module becomes a list', () => {
    expect(withMoved(whole, 'the-bolero-effect', -3, course)).toEqual(list('the-bolero-effect', 'set-the-bar'));
    expect(withMoved(list('a', 'b', 'c'), 'a', 9, course)).toEqual(list('b', 'c', 'a'));
  });

  it('that stays where it is leaves the module whole', () => {
    expect(withMoved(whole, 'set-the-bar', -1, course)).toBe(whole);
    expect(withMoved(whole, 'unknown', 1, course)).toBe(whole);
  });
});

describe('A module or path', () => {
  it('is assigned as a whole when nothing else is chosen', () => {
    expect(withCollection(nothing, module, course)).toEqual(whole);
    expect(withCollection(list('the-bolero-effect'), module, course)).toEqual(whole);
  });

  it('adds those of its lessons that lack to a list', () => {
    expect(withCollection(list('warm-and-useful', 'the-bolero-effect'), module, course)).toEqual(
      list('warm-and-useful', 'the-bolero-effect', 'set-the-bar'),
    );
    expect(withCollection(whole, path, course)).toEqual(list('set-the-bar', 'the-bolero-effect', 'warm-and-useful'));
  });

  it('goes when all of it is chosen, and leaves the rest', () => {
    expect(withCollection(whole, module, course)).toEqual(nothing);
    expect(withCollection(list('set-the-bar', 'warm-and-useful', 'the-bolero-effect'), module, course)).toEqual(
      list('warm-and-useful'),
    );
  });

  it('that the course no longer has holds no lessons', () => {
    const gone: LessonChoice = { lessons: [], collection: { kind: 'path', id: 'delight' } };
    expect(chosenLessons(gone, course)).toEqual([]);
    expect(withLesson(gone, 'set-the-bar', course)).toEqual(list('set-the-bar'));
  });
});

it('Whatever is clicked, each lesson is chosen at most once, and a list or a collection, never both', () => {
  const id = fc.constantFrom(...course.lessons.map((lesson) => lesson.id));
  const step = fc.oneof(
    id.map((lesson) => (choice: LessonChoice) => withLesson(choice, lesson, course)),
    fc.constantFrom(module, path).map((entry) => (choice: LessonChoice) => withCollection(choice, entry, course)),
    fc.tuple(id, fc.integer({ min: -2, max: 5 })).map(
      ([lesson, to]) =>
        (choice: LessonChoice) =>
          withMoved(choice, lesson, to, course),
    ),
  );
  fc.assert(
    fc.property(fc.array(step), (steps) => {
      const choice = steps.reduce((before, next) => next(before), nothing);
      const chosen = chosenLessons(choice, course);
      expect(new Set(chosen).size).toBe(chosen.length);
      if (choice.collection) expect(choice.lessons).toEqual([]);
    }),
  );
});
