import { isKnown } from '../log/decode.ts';
import type { ProgressReset, StoredEvent } from '../log/event.ts';

/**
 * The events that still count: without those that a reset took back, unless the reset was undone. `events` are in order,
 * and so is the result. Resets themselves stay, for those who ask what was reset.
 */
export function standingEvents(events: readonly StoredEvent[]): readonly StoredEvent[] {
  const resets = openResets(events);
  if (resets.length === 0) return events;
  const lastIndex = new Map(resets.map((reset) => [reset, events.indexOf(reset)]));
  return events.filter(
    (event, index) => !resets.some((reset) => index < (lastIndex.get(reset) ?? -1) && isCovered(event, reset)),
  );
}

/** The resets that were not undone, oldest first. */
export function openResets(events: readonly StoredEvent[]): ProgressReset[] {
  const known = events.filter((event) => event.type === 'progress-reset' || event.type === 'reset-undone');
  if (known.length === 0) return [];
  const readable = known.filter(isKnown);
  const undone = new Set(readable.flatMap((event) => (event.type === 'reset-undone' ? [event.reset] : [])));
  return readable.filter((event): event is ProgressReset => event.type === 'progress-reset' && !undone.has(event.id));
}

/** Facts about the log itself are nobody's progress. */
const ABOUT_THE_LOG: readonly string[] = ['progress-reset', 'reset-undone', 'backed-up', 'imported'];

function isCovered(event: StoredEvent, { scope, names }: ProgressReset): boolean {
  if (ABOUT_THE_LOG.includes(event.type)) return false;
  if (scope === 'everything') return true;
  if (!isKnown(event)) return false;
  if (event.type === 'exercise-answered') {
    return names.includes(scope === 'exercise' ? event.exercise : (event.exercise.split('/')[0] ?? ''));
  }
  return scope === 'lesson' && 'lesson' in event && names.includes(event.lesson);
}
