import type { LessonWays } from '../../../catalog/known-path.ts';
import type { Learner } from '../../../device/learner.ts';
import { asksThePerson } from '../../../device/persistence.ts';
import type { ProgressHint } from '../../../device/progress-hint.ts';
import type { LearningEvent } from '../../../log/event.ts';
import { currentDay } from '../../kit/day.ts';
import type { PageLesson } from '../../listing/page-lessons.ts';
import { celebrate } from './celebrate.ts';
import type { EndHint } from './end-hint.ts';
import { endOfLesson } from './end-of-lesson.ts';
import { paintEnd } from './paint-end.ts';
import { rememberEnd, rememberedEnd } from './remembered-end.ts';
import { type Whole, wholeOf, wholeWords } from './whole-end.ts';

export interface Ended {
  place: HTMLElement;
  lesson: PageLesson<'lesson'>;
  ways: LessonWays;
  learner: Learner;
}

/**
 * Tells at the end of a lesson that is complete how it went, and remembers that for the next visit. Says at once what the
 * lesson knows; whether a module or a path ended with it follows.
 * @param isNew whether it was completed just now
 */
export function showEnd({ place, lesson, ways, learner }: Ended, known: ProgressHint, isNew: boolean): void {
  const events = learner.events();
  const now = { now: Date.now(), today: currentDay(), language: document.documentElement.lang };
  const end = endOfLesson(events, lesson, ways, now);
  const tell = (told: EndHint): void => {
    paintEnd(place, told);
    rememberEnd(lesson.id, told);
  };
  const whole = wholeOf(lesson.id, ways, known);
  const before = whole && rememberedEnd(lesson.id);
  // What was told of it before stays until it is looked up.
  tell(before ? { ...end, words: { ...before.words, ...ownWords(end) }, band: before.band } : end);
  if (whole) withWhole(end, whole, lesson.id, events).then(tell, () => {});
  if (!isNew) return;
  celebrate(place, end.words.told);
  if (asksThePerson())
    import('./offer-to-keep.ts').then(({ offerToKeep }) => offerToKeep(place, learner)).catch(() => {});
}

const ownWords = ({ words: { told, plan, back } }: EndHint) => ({ told, plan, back });

async function withWhole(
  end: EndHint,
  whole: Whole,
  lesson: string,
  events: readonly LearningEvent[],
): Promise<EndHint> {
  const words = await wholeWords(whole, lesson, events);
  return words ? { ...end, words: { ...end.words, ...words }, band: whole.band } : end;
}
