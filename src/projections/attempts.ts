import type { ExerciseAnswered, LearningEvent } from '../log/event.ts';

/**
 * Whether it is an answer that a lesson shows and counts. What is asked again later, in review or before a call, says what
 * is still known, and changes nothing of what was done.
 */
export const isLessonAnswer = (event: LearningEvent): event is ExerciseAnswered =>
  event.type === 'exercise-answered' && (event.context === 'lesson' || event.context === 'check');

/** All checked tries of one exercise in its lesson, in order. `addresses` are its present one and those under earlier lesson ids. */
export const attemptsAt = (events: readonly LearningEvent[], addresses: readonly string[]): ExerciseAnswered[] =>
  events.filter((event): event is ExerciseAnswered => isLessonAnswer(event) && addresses.includes(event.exercise));
