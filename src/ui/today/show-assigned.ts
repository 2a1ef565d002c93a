import { learner } from '../../device/learner.ts';
import { writeHint } from '../../device/local-hints.ts';
import { type AssignmentHint, assignmentHints, type HintsOfDay } from '../assigned/today-hint.ts';
import { currentDay, onNewDay } from '../kit/day.ts';
import type { PageLesson } from '../listing/page-lessons.ts';

declare global {
  interface DocumentEventMap {
    'crescendo:assignments': CustomEvent<readonly AssignmentHint[]>;
  }
}

/** Shows on Today what was assigned of these lessons, now and after every change; `inline/today.ts` paints it. */
export async function showAssigned(lessons: readonly PageLesson<'today'>[]): Promise<void> {
  const person = await learner();
  const show = (): void => {
    const today = currentDay();
    const detail = assignmentHints(person.events(), lessons, { today, language: document.documentElement.lang });
    writeHint('assignments', { today, shown: detail } satisfies HintsOfDay);
    document.dispatchEvent(new CustomEvent('crescendo:assignments', { detail }));
  };
  show();
  person.subscribe(show);
  onNewDay(show);
}
