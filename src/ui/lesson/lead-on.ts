import type { LessonWays } from '../../catalog/known-path.ts';
import type { Learner } from '../../device/learner.ts';
import type { AssignedRoute } from '../../device/progress-hint.ts';
import type { LearningEvent } from '../../log/event.ts';
import { followProgress } from '../listing/follow-progress.ts';
import type { PageLesson } from '../listing/page-lessons.ts';
import { followChanges } from './changes/follow-changes.ts';
import { goOnFromLesson } from './go-on-from-lesson.ts';

/**
 * Keeps up how far the lesson is, where it leads and what has changed since it was passed, for whoever has something on
 * record. Where it does not come what was assigned, what was remembered leads on, and the next change tries again.
 */
export function leadOn(person: Learner, lesson: PageLesson<'lesson'>, ways: LessonWays): void {
  void followChanges(lesson);
  let assigned: ((events: readonly LearningEvent[]) => AssignedRoute[]) | undefined;
  let isAsking = false;
  const goOn = goOnFromLesson(lesson, ways, (events) => (events.some(isAcceptance) ? assigned?.(events) : []));
  const progress = followProgress([lesson], { goOn });
  const askWhatIsAssigned = async (): Promise<void> => {
    if (assigned || isAsking || !person.events().some(isAcceptance)) return;
    isAsking = true;
    try {
      const { assignedHere } = await import('./assigned-here.ts');
      assigned = await assignedHere();
      progress.renew();
    } finally {
      isAsking = false;
    }
  };
  const ask = (): void => void askWhatIsAssigned().catch(() => {});
  person.subscribe(ask);
  ask();
}

const isAcceptance = ({ type }: LearningEvent): boolean => type === 'assignment-accepted';
