import { readCourse } from '../../src/catalog/read-course.ts';
import type { Exercise } from '../../src/exercises/exercise.ts';

/** Ids of an option that is right and of one that is not, for the questions that have one right answer. */
export interface AnswerKey {
  right: string;
  wrong: string;
}

/** The keys of a lesson’s questions, by the address of the question. */
export function answerKeys(lesson: string): ReadonlyMap<string, AnswerKey> {
  const { course } = readCourse('content');
  const found = course?.modules.flatMap(({ lessons }) => lessons).find(({ id }) => id === lesson);
  if (!found) throw new Error(`There is no lesson ${lesson}.`);
  const keys = new Map<string, AnswerKey>();
  for (const exercise of found.exercises) {
    const right = rightOf(exercise);
    const wrong = 'options' in exercise ? exercise.options : 'lines' in exercise ? exercise.lines : [];
    const other = wrong.find(({ id }) => id !== right);
    if (right !== undefined && other) keys.set(`${lesson}/${exercise.id}`, { right, wrong: other.id });
  }
  return keys;
}

function rightOf(exercise: Exercise): string | undefined {
  if (exercise.kind === 'choice') return exercise.options.find(({ correct }) => correct)?.id;
  return exercise.kind === 'spot' ? exercise.answer : undefined;
}
