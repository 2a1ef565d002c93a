import { learner } from '../../../device/learner.ts';
import { whenPainted } from '../../../device/when-painted.ts';
import { hasNews, type PassableLesson, passed } from '../../../projections/passed.ts';

/**
 * Sees that the log notes what was passed of a lesson, and that the lesson says what has changed since. Most visits have
 * neither; what it takes is loaded when there is something.
 */
export async function followChanges(lesson: PassableLesson): Promise<void> {
  const place = document.querySelector<HTMLElement>('[data-changes]');
  if (!place) return;
  const person = await learner();
  let loading = false;
  const look = (): void => {
    if (loading || !hasNews(passed(person.events(), lesson), lesson)) return;
    loading = true;
    import('./show-changes.ts')
      .then(({ showChanges }) => showChanges(place, { lesson, learner: person }))
      .then(stop)
      // Nothing is lost: it is tried again with the next answer, and on the next visit.
      .catch(() => {
        loading = false;
      });
  };
  const stop = person.subscribe(() => whenPainted(look));
  look();
}
