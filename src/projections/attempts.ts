import type { ExerciseAnswered, LearningEvent } from '../log/event.ts';

/** All checked tries of one exercise, in order. `addresses` are its present one and those under earlier lesson ids. */
export function attemptsAt(events: readonly LearningEvent[], addresses: readonly string[]): ExerciseAnswered[] {
  return events.filter(
    (event): event is ExerciseAnswered => event.type === 'exercise-answered' && addresses.includes(event.exercise),
  );
}
