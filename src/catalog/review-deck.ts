import { comesBack } from '../exercises/exercise.ts';
import type { Course, PlacedExercise } from './course.ts';
import { fieldsOf, type KnownLesson, knownLesson } from './known-lesson.ts';

/** A lesson as review knows it. */
export interface DeckLesson
  extends Pick<KnownLesson, 'id' | 'aliases' | 'title' | 'module' | 'skills' | 'minutes' | 'questions'> {
  /**
   * What can be asked in the place of its questions: its review items, and items of mixed sets in which its tool is the
   * right one. Those of mixed sets practice no objective in particular.
   */
  siblings: readonly { address: string; objective?: number }[];
}

/** What of a course comes back, in course order. */
export const reviewDeck = (course: Pick<Course, 'modules' | 'mixedSets'>): DeckLesson[] =>
  course.modules
    .flatMap(({ lessons }) => lessons)
    .map((lesson) => ({
      ...fieldsOf(knownLesson(lesson), FIELDS),
      siblings: [
        ...lesson.reviewItems.filter(comesBack).map(({ address, objective }) => ({ address, objective })),
        ...mixedItemsOf(lesson.id, course).map(({ address }) => ({ address })),
      ],
    }));

const FIELDS = ['id', 'aliases', 'title', 'module', 'skills', 'minutes', 'questions'] as const;

const mixedItemsOf = (lesson: string, { mixedSets }: Pick<Course, 'mixedSets'>): PlacedExercise[] =>
  mixedSets.flatMap(({ items, lessonOfTool }) =>
    items.filter(
      (item) =>
        item.kind === 'choice' && item.options.some(({ id, correct }) => correct && lessonOfTool.get(id) === lesson),
    ),
  );
