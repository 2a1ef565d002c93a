import type { Learner } from '../../device/learner.ts';
import type { ProgressHint } from '../../device/progress-hint.ts';
import { whenIdle } from '../../device/when-idle.ts';
import type { LearningEvent } from '../../log/event.ts';
import { dayOf } from '../../primitives/calendar-day.ts';

/**
 * Tells how much of each lesson is known, while the page has nothing else to do, and again after every change. What it takes
 * is loaded only for somebody of whom it could be anything.
 */
export function followKnown(person: Learner, tell: (known: ProgressHint['known']) => void): void {
  const look = async (): Promise<void> => {
    if (!hasTwoDays(person.events())) return tell(undefined);
    const { knownFromLog } = await import('./known-from-log.ts');
    tell(await knownFromLog(person.events()));
  };
  // What was remembered stands until it can be looked up.
  const later = (): void => whenIdle(() => void look().catch(() => {}));
  later();
  person.subscribe(later);
}

/** On one day nothing can be known well. */
function hasTwoDays(events: readonly LearningEvent[]): boolean {
  const first = events.find(({ type }) => type === 'exercise-answered');
  return (
    first !== undefined && events.some(({ type, at }) => type === 'exercise-answered' && dayOf(at) !== dayOf(first.at))
  );
}
