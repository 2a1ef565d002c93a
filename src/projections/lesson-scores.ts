import type { LearningEvent } from '../log/event.ts';
import { namesOf } from './lesson-reference.ts';
import type { LessonOutline } from './progress.ts';

export interface LessonScore {
  lesson: string;
  /** Complete once every required exercise has been answered, whether right or wrong. */
  status: 'not-started' | 'started' | 'complete';
  /** Required exercises that were answered. */
  answered: number;
  required: number;
  /** Mean score of the very first tries of the required exercises that were answered, 0 to 1; undefined before one was. */
  firstTry: number | undefined;
  /** Mean score of their newest tries. */
  latest: number | undefined;
  /** When it became complete, in milliseconds since 1970. */
  completeAt: number | undefined;
}

interface Scores {
  first: number;
  latest: number;
  firstAt: number;
}

/** How each of some lessons went. `events` are those that stand, in order; the result is in the order of the lessons. */
export function lessonScores(
  events: readonly LearningEvent[],
  lessons: readonly LessonOutline[],
): readonly LessonScore[] {
  const scores = new Map<string, Scores>();
  const keys = exerciseKeys(lessons);
  const opened = new Set<string>();
  for (const event of events) {
    if (event.type === 'lesson-opened') opened.add(event.lesson);
    if (event.type !== 'exercise-answered') continue;
    const key = keys.get(event.exercise);
    if (key === undefined) continue;
    const { first, firstAt } = scores.get(key) ?? { first: event.score, firstAt: event.at };
    scores.set(key, { first, firstAt, latest: event.score });
  }
  return lessons.map((lesson) => {
    const found = lesson.required.flatMap((exercise) => scores.get(`${lesson.id}/${exercise}`) ?? []);
    return scoreOf(
      lesson,
      found,
      namesOf(lesson).some((name) => opened.has(name)),
    );
  });
}

function scoreOf({ id, required }: LessonOutline, found: readonly Scores[], opened: boolean): LessonScore {
  // A lesson without exercises is done once it has been read.
  const complete = found.length === required.length && (required.length > 0 || opened);
  const started = found.length > 0 || opened;
  return {
    lesson: id,
    status: complete ? 'complete' : started ? 'started' : 'not-started',
    answered: found.length,
    required: required.length,
    firstTry: mean(found.map(({ first }) => first)),
    latest: mean(found.map(({ latest }) => latest)),
    completeAt: complete && found.length > 0 ? Math.max(...found.map(({ firstAt }) => firstAt)) : undefined,
  };
}

/** Every address under which an answer to a required exercise may stand, with its present one. */
export function exerciseKeys(lessons: readonly LessonOutline[]): Map<string, string> {
  return new Map(
    lessons.flatMap((lesson) =>
      namesOf(lesson).flatMap((name) =>
        lesson.required.map((exercise): [string, string] => [`${name}/${exercise}`, `${lesson.id}/${exercise}`]),
      ),
    ),
  );
}

/** Undefined for none. */
export const mean = (numbers: readonly number[]): number | undefined =>
  numbers.length === 0 ? undefined : numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
