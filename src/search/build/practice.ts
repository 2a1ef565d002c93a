import type { Lesson, PlacedExercise } from '../../catalog/course.ts';
import type { Practice } from '../shared/document.ts';
import { wordListOf } from '../shared/words.ts';
import { exerciseTexts } from './exercise-document.ts';

/** Minutes at the first try with reading what comes of it; any other kind takes one at most. */
const MINUTES: Readonly<Partial<Record<PlacedExercise['kind'], number>>> = { conversation: 3, write: 3 };

/**
 * The exercise of a lesson that is best to practice an answer with: one in which these words fall, or else its talk, or its
 * first one. Undefined for a lesson without exercises, as the live preview may have one.
 */
export function practiceFor(lesson: Lesson, says?: string): Practice | undefined {
  const { id, title, exercises } = lesson;
  const exercise =
    exercises.find((exercise) => says !== undefined && fallIn(exercise, says)) ??
    exercises.find(({ kind }) => kind === 'conversation') ??
    exercises[0];
  return (
    exercise && {
      lesson: title,
      path: `/lessons/${id}/#${exercise.id}`,
      minutes: MINUTES[exercise.kind] ?? 1,
    }
  );
}

/** Whether these words stand in the exercise, side by side. */
const fallIn = (exercise: PlacedExercise, says: string): boolean => {
  const wanted = ` ${wordListOf(says).join(' ')} `;
  return exerciseTexts(exercise).some((text) => ` ${wordListOf(text).join(' ')} `.includes(wanted));
};
