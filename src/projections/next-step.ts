import type { LearningEvent } from '../log/event.ts';
import type { AssignmentState } from './assignments.ts';
import { type LessonOutline, unansweredExercises } from './progress.ts';

/** What brings an assignment on: a lesson, handing in, or nothing more. */
export type NextStep =
  | {
      /** `again` when all is answered, but the pass mark is not reached. */
      kind: 'start' | 'continue' | 'again';
      lesson: string;
      /** The first required exercise that is not answered, in a lesson that was begun. */
      exercise: string | undefined;
    }
  | { kind: 'hand-in' | 'say-if-sent' | 'none' };

/** The one step that comes next. `events` are those that stand; `course` knows the lessons of the assignment. */
export function nextStep(
  state: AssignmentState,
  events: readonly LearningEvent[],
  course: readonly LessonOutline[],
): NextStep {
  if (state.status === 'done' && isHandedIn(state)) return { kind: state.asksIfSent ? 'say-if-sent' : 'none' };
  if (state.status === 'done') return { kind: 'hand-in' };
  if (isWeekDone(state) && hasMoreThanHandedIn(state)) return { kind: 'hand-in' };
  const open = state.lessons.find(({ status }) => status !== 'complete');
  if (open) {
    const lesson = course.find(({ id }) => id === open.lesson);
    const isBegun = open.answered > 0;
    const exercise = lesson && isBegun ? unansweredExercises(events, lesson)[0] : undefined;
    return { kind: isBegun ? 'continue' : 'start', lesson: open.lesson, exercise };
  }
  const [weakest] = state.lessons.toSorted((a, b) => (a.latest ?? 1) - (b.latest ?? 1));
  return weakest ? { kind: 'again', lesson: weakest.lesson, exercise: undefined } : { kind: 'none' };
}

/** Whether it was handed in since it is done. */
const isHandedIn = ({ handedIn, doneAt = 0 }: AssignmentState): boolean => handedIn.some(({ at }) => at >= doneAt);

/** Whether lessons come one after another, and none of them is due this week or before. */
const isWeekDone = ({ parts }: AssignmentState): boolean =>
  parts.length > 0 && parts.every(({ standing }) => standing === 'done' || standing === 'later');

/** Whether a lesson was completed after the last time that it was handed in. */
const hasMoreThanHandedIn = ({ lessons, handedIn }: AssignmentState): boolean =>
  lessons.some(({ completeAt }) => completeAt !== undefined && !handedIn.some(({ at }) => at >= completeAt));
