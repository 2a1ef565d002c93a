import { isKnown } from '../log/decode.ts';
import type { ExerciseAnswered, StoredEvent } from '../log/event.ts';

/** All checked tries of one exercise, in order. `addresses` are its present one and those under earlier lesson ids. */
export function attemptsAt(events: readonly StoredEvent[], addresses: readonly string[]): ExerciseAnswered[] {
  return events.filter(
    (event): event is ExerciseAnswered =>
      isKnown(event) && event.type === 'exercise-answered' && addresses.includes(event.exercise),
  );
}
