import type { LessonWays } from '../../catalog/known-path.ts';
import { routesOfPaths } from '../../device/course-client.ts';
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
 * record. Where this does not come, what was remembered leads on.
 */
export async function leadOn(person: Learner, lesson: PageLesson<'lesson'>, ways: LessonWays): Promise<void> {
  void followChanges(lesson);
  let assigned: ((events: readonly LearningEvent[]) => AssignedRoute[]) | undefined;
  let known = ways;
  const goOn = goOnFromLesson(
    lesson,
    () => known,
    (events) => (events.some(isAcceptance) ? assigned?.(events) : []),
  );
  const progress = followProgress([lesson], { goOn });
  const path = followedPath(person.events());
  // Where it can't be had, what was remembered of it leads on.
  if (path !== undefined && !ways.routes.some((route) => route.path.id === path))
    routesOfPaths().then(
      (routes) => {
        known = { ...ways, routes };
        progress.renew();
      },
      () => {},
    );
  if (!person.events().some(isAcceptance)) return;
  const { assignedHere } = await import('./assigned-here.ts');
  assigned = await assignedHere();
  progress.renew();
}

const isAcceptance = ({ type }: LearningEvent): boolean => type === 'assignment-accepted';
