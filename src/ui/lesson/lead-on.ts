import type { LessonWays } from '../../catalog/known-path.ts';
import type { Learner } from '../../device/learner.ts';
import type { AssignedRoute } from '../../device/progress-hint.ts';
import type { LearningEvent } from '../../log/event.ts';
import { followedPath } from '../../projections/following.ts';
import { followProgress } from '../listing/follow-progress.ts';
import type { PageLesson } from '../listing/page-lessons.ts';
import { followChanges } from './changes/follow-changes.ts';
import { goOnFromLesson } from './go-on-from-lesson.ts';

/**
 * Keeps up how far the lesson is, where it leads and what has changed since it was passed, for whoever has something on
 * record. Where it can't be had what was assigned or where a path leads, what was remembered leads on, and the next change tries again.
 */
export function leadOn(person: Learner, lesson: PageLesson<'lesson'>, ways: LessonWays): void {
  void followChanges(lesson);
  let assigned: ((events: readonly LearningEvent[]) => AssignedRoute[]) | undefined;
  let known = ways;
  const goOn = goOnFromLesson(
    lesson,
    () => known,
    (events) => (events.some(isAcceptance) ? assigned?.(events) : []),
  );
  const progress = followProgress([lesson], { goOn });
  const askWhatIsAssigned = oneAtATime(async () => {
    if (assigned || !person.events().some(isAcceptance)) return;
    const { assignedHere } = await import('./assigned-here.ts');
    assigned = await assignedHere();
    progress.renew();
  });
  const askWherePathsLead = oneAtATime(async () => {
    if (!followsElsewhere(person.events(), known)) return;
    const { routesOfPaths } = await import('../../device/course-client.ts');
    known = { ...ways, routes: await routesOfPaths() };
    progress.renew();
  });
  let isReplied = false;
  const showWhatWasReplied = oneAtATime(async () => {
    if (isReplied || !person.events().some(isReply)) return;
    const { showReplies } = await import('../reply/show-replies.ts');
    isReplied = true;
    await showReplies(person, lesson);
  });
  const ask = (): void => {
    askWhatIsAssigned();
    askWherePathsLead();
    showWhatWasReplied();
  };
  person.subscribe(ask);
  ask();
}

const isAcceptance = ({ type }: LearningEvent): boolean => type === 'assignment-accepted';

const isReply = ({ type }: LearningEvent): boolean => type === 'reply-received';

/** Whether a path is followed that does not begin here, of which the page knows nothing by itself. */
function followsElsewhere(events: readonly LearningEvent[], { routes }: LessonWays): boolean {
  const followed = followedPath(events);
  return followed !== undefined && !routes.some(({ path }) => path.id === followed);
}

/** Work that is not begun again while it goes on. Where it fails, the next time tries again. */
function oneAtATime(work: () => Promise<void>): () => void {
  let isBusy = false;
  return () => {
    if (isBusy) return;
    isBusy = true;
    work()
      .catch(() => {})
      .finally(() => {
        isBusy = false;
      });
  };
}
