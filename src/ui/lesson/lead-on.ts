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
  const events = person.events();
  if (followsElsewhere(events, ways)) {
    const renew = (routes: LessonWays['routes']): void => {
      known = { ...ways, routes };
      progress.renew();
    };
    // Where they can't be had, what was remembered of the path leads on.
    routesOfCourse().then(renew, () => {});
  }
  if (!events.some(isAcceptance)) return;
  const { assignedHere } = await import('./assigned-here.ts');
  assigned = await assignedHere();
  progress.renew();
}

const isAcceptance = ({ type }: LearningEvent): boolean => type === 'assignment-accepted';

/** Whether a path is followed that does not begin here, of which the page knows nothing by itself. */
function followsElsewhere(events: readonly LearningEvent[], { routes }: LessonWays): boolean {
  const followed = followedPath(events);
  return followed !== undefined && !routes.some(({ path }) => path.id === followed);
}

async function routesOfCourse(): Promise<LessonWays['routes']> {
  const { routesOfPaths } = await import('../../device/course-client.ts');
  return routesOfPaths();
}
