import type { KnownLesson } from '../catalog/known-lesson.ts';
import type { LearningEvent } from '../log/event.ts';
import { completionOf } from './completion.ts';
import { namesOf } from './lesson-reference.ts';
import type { LessonOutline, LessonProgress } from './progress.ts';
import { requiredAnswers } from './required-answers.ts';

/** What scores need to know of a lesson. */
export type ScoredLesson = LessonOutline & Pick<KnownLesson, 'practices'>;

export interface LessonScore extends LessonProgress {
  lesson: string;
  /** Mean score of the very first tries of the required exercises that were answered, 0 to 1; undefined before one was. */
  firstTry: number | undefined;
  /** Mean score of their newest tries that count. */
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
  lessons: readonly ScoredLesson[],
): readonly LessonScore[] {
  const opened = new Map<string, number>();
  for (const event of events) {
    if (event.type === 'lesson-opened' && !opened.has(event.lesson)) opened.set(event.lesson, event.at);
  }
  const scores = new Map<string, Scores>();
  for (const { address, event, counts } of requiredAnswers(events, lessons)) {
    const before = scores.get(address) ?? { first: event.score, firstAt: event.at, latest: event.score };
    scores.set(address, counts ? { ...before, latest: event.score } : before);
  }
  return lessons.map((lesson) => {
    const found = lesson.required.flatMap((exercise) => scores.get(`${lesson.id}/${exercise}`) ?? []);
    const openedAt = namesOf(lesson).flatMap((name) => opened.get(name) ?? []);
    return scoreOf(lesson, found, openedAt.length > 0 ? Math.min(...openedAt) : undefined);
  });
}

function scoreOf({ id, required }: LessonOutline, found: readonly Scores[], openedAt: number | undefined): LessonScore {
  const done = { answered: found.length, required: required.length };
  const status = completionOf({ ...done, opened: openedAt !== undefined });
  const lastAt = found.length > 0 ? Math.max(...found.map(({ firstAt }) => firstAt)) : openedAt;
  return {
    lesson: id,
    status,
    ...done,
    firstTry: mean(found.map(({ first }) => first)),
    latest: mean(found.map(({ latest }) => latest)),
    completeAt: status === 'complete' ? lastAt : undefined,
  };
}

/** Undefined for none. */
export const mean = (numbers: readonly number[]): number | undefined =>
  numbers.length === 0 ? undefined : numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
