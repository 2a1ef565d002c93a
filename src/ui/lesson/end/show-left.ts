import type { LearningEvent } from '../../../log/event.ts';
import { unansweredExercises } from '../../../projections/progress.ts';
import type { PageLesson } from '../../listing/page-lessons.ts';

/** Names the exercises that are left, by the numbers that they bear, each as a link. `events` are those that stand, in order. */
export function showLeft(place: HTMLElement, lesson: PageLesson<'lesson'>, events: readonly LearningEvent[]): void {
  const exercises = unansweredExercises(events, lesson);
  const line = place.querySelector<HTMLElement>('[data-end-left]');
  const shown = exercises.join(' ');
  // What stays the same keeps the focus that is in it.
  if (!line || line.dataset['endLeft'] === shown) return;
  line.dataset['endLeft'] = shown;
  line.replaceChildren(
    ...(exercises.length > 0 ? [`Left to do: ${exercises.length === 1 ? 'exercise' : 'exercises'} `] : []),
    ...exercises.map((id) => {
      const link = document.createElement('a');
      link.href = `#${id}`;
      link.textContent = String(lesson.required.indexOf(id) + 1);
      link.setAttribute('aria-label', `Exercise ${lesson.required.indexOf(id) + 1}`);
      return link;
    }),
  );
}
