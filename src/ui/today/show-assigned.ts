import { learner } from '../../device/learner.ts';
import { writeHint } from '../../device/local-hints.ts';
import { type AssignmentHint, assignmentHints } from '../assigned/today-hint.ts';
import { currentDay } from '../kit/day.ts';
import { shownLessons } from '../listing/outline.ts';

/** Shows on Today what was assigned, now and after every change; `inline/today.ts` paints it. */

declare global {
  interface DocumentEventMap {
    'crescendo:assignments': CustomEvent<readonly AssignmentHint[]>;
  }
}

async function showAssigned(): Promise<void> {
  const person = await learner();
  const lessons = shownLessons(document);
  const show = (): void => {
    const day = { today: currentDay(), language: document.documentElement.lang };
    const detail = assignmentHints(person.events(), lessons, day);
    writeHint('assignments', detail);
    document.dispatchEvent(new CustomEvent('crescendo:assignments', { detail }));
  };
  show();
  person.subscribe(show);
}

void showAssigned();
