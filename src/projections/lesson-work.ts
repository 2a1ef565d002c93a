import type { KnownLesson } from '../catalog/known-lesson.ts';
import type { LearningEvent } from '../log/event.ts';
import { isLessonAnswer } from './attempts.ts';

export interface LessonWork {
  lesson: Pick<KnownLesson, 'id' | 'title'>;
  /** Its present id and its earlier ones. */
  names: readonly string[];
  /** The exercises that were answered, with their addresses under every name of the lesson. */
  exercises: readonly { id: string; stem: string; addresses: readonly string[] }[];
}

/** The lessons in which something was done, in course order. */
export function lessonsWithWork(
  events: readonly LearningEvent[],
  lessons: readonly Pick<KnownLesson, 'id' | 'aliases' | 'title' | 'exercises'>[],
): LessonWork[] {
  const answered = new Set<string>();
  const touched = new Set<string>();
  for (const event of events) {
    if (isLessonAnswer(event)) answered.add(event.exercise);
    else if ('lesson' in event) touched.add(event.lesson);
  }
  return lessons.flatMap((lesson) => {
    const names = [lesson.id, ...lesson.aliases];
    const exercises = lesson.exercises
      .map(({ id, stem }) => ({ id, stem, addresses: names.map((name) => `${name}/${id}`) }))
      .filter(({ addresses }) => addresses.some((address) => answered.has(address)));
    return exercises.length > 0 || names.some((name) => touched.has(name)) ? [{ lesson, names, exercises }] : [];
  });
}
