import { type Grade, Rating } from 'ts-fsrs';
import type { ExerciseAnswered } from '../../../src/log/event.ts';
import type { Ask } from '../../../src/projections/review/queue.ts';

interface Circumstances {
  at: number;
  grade: Grade;
  context: ExerciseAnswered['context'];
  random: () => number;
}

/** A wrong answer is told as sure so often, and found at the second try so often. */
const SURE_THOUGH_WRONG = 0.2;
const FOUND_AT_SECOND = 0.6;

const CONFIDENCES: Readonly<Record<Grade, NonNullable<ExerciseAnswered['confidence']>>> = {
  [Rating.Again]: 'fairly',
  [Rating.Hard]: 'guess',
  [Rating.Good]: 'fairly',
  [Rating.Easy]: 'sure',
};

/** What the log gets of it: the first try, and the second where the first was wrong. */
export function answersTo({ asked, question }: Ask, { at, grade, context, random }: Circumstances): ExerciseAnswered[] {
  const isWrong = grade === Rating.Again;
  const first: ExerciseAnswered = {
    type: 'exercise-answered',
    id: `${at}:${asked}`,
    at,
    device: 'phone',
    exercise: asked,
    ...(asked !== question && { standsFor: question }),
    revision: '52c12632',
    response: { option: 'ask' },
    score: isWrong ? 0 : 1,
    attempt: 1,
    confidence: isWrong && random() < SURE_THOUGH_WRONG ? 'sure' : CONFIDENCES[grade],
    hints: 0,
    context,
    durationMillis: 20_000,
  };
  if (!isWrong) return [first];
  const score = random() < FOUND_AT_SECOND ? 1 : 0;
  return [first, { ...first, id: `${first.id}:2`, at: at + 10_000, score, attempt: 2, hints: 1 }];
}
