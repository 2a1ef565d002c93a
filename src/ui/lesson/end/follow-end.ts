import type { LessonWays } from '../../../catalog/known-path.ts';
import { learner } from '../../../device/learner.ts';
import type { ProgressHint } from '../../../device/progress-hint.ts';
import { isLessonAnswer } from '../../../projections/attempts.ts';
import type { PageLesson } from '../../listing/page-lessons.ts';
import { showLeft } from './show-left.ts';

/**
 * Sees that the end of a lesson tells what is left of it, or how it went, once somebody comes near the end, or has an exercise
 * left at most. `onNear` is called when they do the former.
 */
export function followEnd(lesson: PageLesson<'lesson'>, ways: LessonWays, onNear: () => void): void {
  const place = document.querySelector<HTMLElement>('[data-lesson-end]');
  if (!place) return;
  let known: ProgressHint | undefined;
  let isWanted = false;
  let isTold = false;
  const openedAt = Date.now();

  const show = async (hint: ProgressHint | undefined): Promise<void> => {
    const person = await learner();
    showLeft(place, lesson, person.events());
    if (hint?.lessons[lesson.id]?.status !== 'complete') {
      isTold = false;
      return;
    }
    // How it went takes more to tell than what is left.
    const { showEnd } = await import('./show-end.ts');
    const isNew = !isTold && person.events().some((event) => isLessonAnswer(event) && event.at >= openedAt);
    isTold = true;
    showEnd({ place, lesson, ways, learner: person }, hint, isNew);
  };
  const look = (): void => {
    // What could not be loaded is tried again with the next answer, and on the next visit.
    if (isWanted) show(known).catch(() => {});
  };

  document.addEventListener('crescendo:progress', ({ detail }) => {
    const { status, answered = 0 } = detail.lessons[lesson.id] ?? {};
    isWanted ||= status === 'complete' || (answered > 0 && answered >= lesson.required.length - 1);
    known = detail;
    look();
  });
  const comeNear = (): void => {
    if (isWanted) return;
    isWanted = true;
    onNear();
    look();
  };
  new IntersectionObserver(
    (entries, watching) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      watching.disconnect();
      comeNear();
    },
    { rootMargin: '600px' },
  ).observe(place);
  // Where one step is shown at a time it is near in the step before, so that nothing of it moves when it is shown.
  const lookAhead = (): void => {
    if (document.querySelector('[data-step-next]')?.getAttribute('href') === `#${place.id}`) comeNear();
  };
  document.addEventListener('crescendo:step-shown', lookAhead);
  lookAhead();
}
