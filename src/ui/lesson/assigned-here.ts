import { courseOutline } from '../../device/course-client.ts';
import type { AssignedRoute } from '../../device/progress-hint.ts';
import type { LearningEvent } from '../../log/event.ts';
import { assignments } from '../../projections/assignments.ts';
import { assignedRoutes } from '../assigned/assigned-route.ts';
import { currentDay } from '../kit/day.ts';

/**
 * What was assigned, for the page of a lesson: it carries no more of the course than its own lesson, so that whoever has
 * accepted something fetches the rest. Rejects when that can't be had.
 */
export async function assignedHere(): Promise<(events: readonly LearningEvent[]) => AssignedRoute[]> {
  const { lessons } = await courseOutline();
  return (events) => {
    const day = { today: currentDay(), language: document.documentElement.lang };
    return assignedRoutes(assignments(events, lessons, day.today), events, lessons, day);
  };
}
