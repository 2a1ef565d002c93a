import { isKnown } from '../log/decode.ts';
import type { LearningEvent, ProgressReset, StoredEvent } from '../log/event.ts';
import { partsOf } from '../log/exercise-address.ts';

/**
 * The events that still count: without those that a reset took back, unless the reset was undone, and without what this
 * release can't read. `events` are in order, and so is the result. Resets themselves stay, for those who ask what was
 * reset.
 */
export function standingEvents(events: readonly StoredEvent[]): readonly LearningEvent[] {
  const known = events.filter(isKnown);
  const resets = openResets(known);
  if (resets.length === 0) return known;
  const lastIndex = new Map(resets.map((reset) => [reset, known.indexOf(reset)]));
  return known.filter(
    (event, index) => !resets.some((reset) => index < (lastIndex.get(reset) ?? -1) && isCovered(event, reset)),
  );
}

/** The resets that were not undone, oldest first. */
export function openResets(events: readonly StoredEvent[]): ProgressReset[] {
  const found = events.filter((event) => event.type === 'progress-reset' || event.type === 'reset-undone');
  const known = found.filter(isKnown);
  const undone = new Set(known.flatMap((event) => (event.type === 'reset-undone' ? [event.reset] : [])));
  return known.filter((event): event is ProgressReset => event.type === 'progress-reset' && !undone.has(event.id));
}

/** Facts about the log itself are nobody's progress, and who starts over is still asked for the same. */
const NEVER_RESET: readonly string[] = [
  'progress-reset',
  'reset-undone',
  'backed-up',
  'imported',
  'assignment-accepted',
  'work-handed-in',
  'hand-in-sent',
  'reply-received',
  'reply-read',
  'path-followed',
  'path-left',
  'review-limit-set',
];

function isCovered(event: LearningEvent, { scope, names }: ProgressReset): boolean {
  if (NEVER_RESET.includes(event.type)) return false;
  if (scope === 'everything') return true;
  if (event.type === 'exercise-answered') {
    // What was asked in the place of a question belongs to that question as well.
    return [event.exercise, event.standsFor ?? event.exercise].some((address) =>
      names.includes(scope === 'exercise' ? address : partsOf(address).lesson),
    );
  }
  return scope === 'lesson' && 'lesson' in event && names.includes(event.lesson);
}
