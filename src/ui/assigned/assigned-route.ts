import type { KnownLesson } from '../../catalog/known-lesson.ts';
import type { AssignedRoute } from '../../device/progress-hint.ts';
import type { LearningEvent } from '../../log/event.ts';
import { shortDay, type Today } from '../../primitives/calendar-day.ts';
import { isDay } from '../../primitives/field-checks.ts';
import { href } from '../../primitives/href.ts';
import type { AssignmentState } from '../../projections/assignments.ts';
import { nextStep } from '../../projections/next-step.ts';
import { fragmentOf } from '../../team/assignment/assigned-view.ts';

const DAY_MILLIS = 86_400_000;

/** What the lessons of each assignment need to lead on in it: of those that still ask for something, in the same order. */
export function assignedRoutes(
  states: readonly AssignmentState[],
  events: readonly LearningEvent[],
  course: readonly Pick<KnownLesson, 'id' | 'aliases' | 'title' | 'required' | 'minutes'>[],
  day: Today,
): AssignedRoute[] {
  return states.flatMap((state) => {
    const { kind } = nextStep(state, events, course);
    if (kind === 'none') return [];
    const { id, title } = state.assignment;
    const address = addressOfAssignment(id);
    const handIn = href(`/assignment/${fragmentOf({ kind: 'hand-in', id })}`);
    return {
      title,
      href: address,
      due: state.status === 'done' ? 'done' : dueShortly(state.due, day),
      today: day.today,
      lessons: state.lessons.flatMap(({ lesson }) => {
        const known = course.find((one) => one.id === lesson);
        return known ? { id: known.id, title: known.title, minutes: known.minutes } : [];
      }),
      end: kind === 'hand-in' ? { words: 'Hand it in', href: handIn } : { words: 'See the assignment', href: address },
    };
  });
}

export const addressOfAssignment = (id: string): string =>
  href(`/assignment/${fragmentOf({ kind: 'assignment', id })}`);

/** "due Fri" within a week, "due Dec 18" after that, "overdue"; empty without a due day. */
export function dueShortly(due: string | undefined, { today, language }: Today): string {
  if (due === undefined || !isDay(due)) return '';
  const days = Math.round((Date.parse(due) - Date.parse(today)) / DAY_MILLIS);
  if (days < 0) return 'overdue';
  if (days < 2) return days === 0 ? 'due today' : 'due tomorrow';
  if (days >= 7) return `due ${shortDay(due, { today, language })}`;
  return `due ${new Date(due).toLocaleDateString(language, { weekday: 'short', timeZone: 'UTC' })}`;
}
