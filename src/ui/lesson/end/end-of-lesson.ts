import type { LessonWays } from '../../../catalog/known-path.ts';
import type { LearningEvent } from '../../../log/event.ts';
import { dayOf, type Today } from '../../../primitives/calendar-day.ts';
import { latestCommitments, stateOf } from '../../../projections/commitments.ts';
import { lessonEnd } from '../../../projections/lesson-end.ts';
import { timeTaken } from '../../../projections/lesson-time.ts';
import { bareDeck } from '../../../projections/review/bare-deck.ts';
import { cardsOf } from '../../../projections/review/cards.ts';
import { metQuestions } from '../../../projections/review/encounters.ts';
import type { PageLesson } from '../../listing/page-lessons.ts';
import type { EndHint } from './end-hint.ts';
import { backWords, endWords, lookWords, planWords } from './end-words.ts';

/** More would be a list of what went wrong. */
const MOST_LOOKS = 3;

/**
 * What the end of a complete lesson tells, as far as the lesson alone knows. `events` are those that stand, in order; `now`
 * is the time in milliseconds since 1970.
 */
export function endOfLesson(
  events: readonly LearningEvent[],
  lesson: PageLesson<'lesson'>,
  { module }: Pick<LessonWays, 'module'>,
  { now, ...day }: Today & { now: number },
): EndHint {
  const end = lessonEnd(events, lesson);
  const [planned] = latestCommitments(events, [lesson]);
  const cards = cardsOf(metQuestions(events, bareDeck([{ ...lesson, module: module.id, skills: [] }]), now));
  return {
    words: {
      told: endWords(end, timeTaken(events, lesson)),
      plan: planWords(planned && { day: planned.made.day, state: stateOf(planned, day.today) }, day),
      back: backWords(
        cards.map(({ memory }) => dayOf(memory.dueAt)),
        day,
      ),
      kind: '',
      title: '',
      whole: '',
    },
    look: end.secondLook.slice(0, MOST_LOOKS).map(({ exercise, why }) => [exercise, lookWords[why]]),
    band: '',
  };
}
