import { count } from '../../../primitives/count.ts';
import type { PageLesson } from '../../listing/page-lessons.ts';

/** Names the exercises that are left, by the numbers that they bear, each as a link. */
export function showLeft(
  place: HTMLElement,
  { wordings }: Pick<PageLesson<'lesson'>, 'wordings'>,
  exercises: readonly string[],
): void {
  const line = place.querySelector<HTMLElement>('[data-end-left]');
  const shown = exercises.join(' ');
  // What stays the same keeps the focus that is in it.
  if (!line || line.dataset['endLeft'] === shown) return;
  line.dataset['endLeft'] = shown;
  const numbers = wordings.map(([id]) => id);
  line.replaceChildren(
    ...(exercises.length > 0 ? [`${count(exercises.length, 'exercise')} left: `] : []),
    ...exercises.map((id) => {
      const link = document.createElement('a');
      link.href = `#${id}`;
      link.textContent = String(numbers.indexOf(id) + 1);
      link.setAttribute('aria-label', `Exercise ${numbers.indexOf(id) + 1}`);
      return link;
    }),
  );
}
