import type { KnownLesson } from '../../catalog/known-lesson.ts';
import type { LearningEvent } from '../../log/event.ts';
import type { Today } from '../../primitives/calendar-day.ts';
import { href } from '../../primitives/href.ts';
import { type AssignmentState, assignments } from '../../projections/assignments.ts';
import { type NextStep, nextStep } from '../../projections/next-step.ts';
import { fragmentOf } from '../../team/assignment/assigned-view.ts';
import { whenInWords } from '../../team/assignment/parts-in-words.ts';
import { leftInWords } from '../../team/assignment/state-in-words.ts';

/** An assignment on Today, as `inline/today.ts` paints it before the log is read. Disposable: the log has the facts. */
export interface AssignmentHint {
  title: string;
  /** From; may be empty. */
  from: string;
  /** When it is due and what is left. */
  words: string;
  overdue: boolean;
  /** 0 to 100; undefined where there is nothing to measure. */
  percent: number | undefined;
  /** Where all of it is. */
  href: string;
  step: { words: string; href: string };
}

/** What is remembered of them, and the day on which it is true, as YYYY-MM-DD. */
export interface HintsOfDay {
  today: string;
  shown: readonly AssignmentHint[];
}

/** What Today shows: whatever still asks for something, the most urgent first. */
export function assignmentHints(
  events: readonly LearningEvent[],
  course: readonly Pick<KnownLesson, 'id' | 'aliases' | 'title' | 'required' | 'practices'>[],
  day: Today,
): AssignmentHint[] {
  const states = assignments(events, course, day.today);
  // What is done waits for no more than being handed in, and comes after what is overdue.
  const rank = ({ status }: AssignmentState): number => ['overdue', 'done', 'open'].indexOf(status);
  return states
    .toSorted((a, b) => rank(a) - rank(b))
    .flatMap((state) => {
      const next = nextStep(state, events, course);
      const step = stepInWords(next, state, course);
      const { id, title, from } = state.assignment;
      return step
        ? [
            {
              title,
              from,
              words: hintWords(state, next, whenInWords(state, titlesIn(course), day)),
              overdue: state.status === 'overdue',
              percent: Math.round(state.share * 100),
              href: href(`/assignment/${fragmentOf({ kind: 'assignment', id })}`),
              step,
            },
          ]
        : [];
    });
}

function hintWords(state: AssignmentState, { kind }: NextStep, when: string): string {
  if (state.status === 'done') return kind === 'say-if-sent' ? 'Done, and packed to hand in.' : 'Done. Hand it in.';
  if (state.parts.length > 0 && kind === 'hand-in') return `This week’s part is done. Hand it in. · ${when}`;
  return `${leftInWords(state)} · ${when}`;
}

/** The titles of lessons by their ids. */
export const titlesIn =
  (course: readonly Pick<KnownLesson, 'id' | 'title'>[]) =>
  (lesson: string): string =>
    course.find(({ id }) => id === lesson)?.title ?? lesson;

const VERBS = { start: 'Start', continue: 'Continue', again: 'Try again' } as const;

/** What to do next, and where; undefined when there is nothing more to do. */
export function stepInWords(
  step: NextStep,
  state: Pick<AssignmentState, 'assignment'>,
  course: readonly Pick<KnownLesson, 'id' | 'title'>[],
): AssignmentHint['step'] | undefined {
  if (step.kind === 'none') return undefined;
  if (step.kind === 'say-if-sent')
    return {
      words: 'Did you send it?',
      href: href(`/assignment/${fragmentOf({ kind: 'assignment', id: state.assignment.id })}`),
    };
  if (!('lesson' in step)) {
    const fragment = fragmentOf({ kind: 'hand-in', id: state.assignment.id });
    return { words: 'Hand in', href: href(`/assignment/${fragment}`) };
  }
  const title = titlesIn(course)(step.lesson);
  const fragment = step.exercise === undefined ? '' : `#${step.exercise}`;
  return { words: `${VERBS[step.kind]} “${title}”`, href: href(`/lessons/${step.lesson}/${fragment}`) };
}
