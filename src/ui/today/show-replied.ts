import { learner } from '../../device/learner.ts';
import { readHint, writeHint } from '../../device/local-hints.ts';
import type { LearningEvent } from '../../log/event.ts';
import type { AssignmentHint } from '../assigned/today-hint.ts';
import type { PageLesson } from '../listing/page-lessons.ts';

declare global {
  interface DocumentEventMap {
    'crescendo:replies': CustomEvent<readonly AssignmentHint[]>;
  }
}

/**
 * Shows on Today what was replied and what is asked for once more, now and after every change; `inline/today.ts` paints it.
 * Whoever has no reply loads nothing for it.
 */
export async function showReplied(lessons: readonly PageLesson<'today'>[]): Promise<void> {
  const person = await learner();
  let turn = 0;
  const show = async (): Promise<void> => {
    const mine = ++turn;
    const hints = await hintsFor(person.events(), lessons);
    // What changed in the meantime is shown by the look that came after this one.
    if (mine !== turn || (hints.length === 0 && readHint('replies') === undefined)) return;
    writeHint('replies', hints);
    document.dispatchEvent(new CustomEvent('crescendo:replies', { detail: hints }));
  };
  // Where it can’t be had, what was remembered stays.
  person.subscribe(() => void show().catch(() => {}));
  await show();
}

async function hintsFor(
  events: readonly LearningEvent[],
  lessons: readonly PageLesson<'today'>[],
): Promise<AssignmentHint[]> {
  if (!events.some(({ type }) => type === 'reply-received')) return [];
  const [{ lessonsAskedAgain, replyHints }, { questionsOf }] = await Promise.all([
    import('../assigned/reply-hints.ts'),
    import('../../device/course-client.ts'),
  ]);
  const questions = await questionsOf(lessonsAskedAgain(events, lessons)).catch(() => []);
  return replyHints(events, lessons, new Map(questions.map(({ exercise, stem }) => [exercise, stem])));
}
