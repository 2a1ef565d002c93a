import { fits, type LibraryState } from '../../search/shared/lesson-filter.ts';
import type { PageLesson } from '../listing/page-lessons.ts';
import type { ReachedStatus } from './use-reached.ts';

/** Shows what the page lists, or hides it where something else stands in its place. */
export function showList(isShown: boolean): void {
  const list = document.querySelector<HTMLElement>('[data-library-list]');
  if (list) list.hidden = !isShown;
}

/** Shows the lessons of the page's list that fit, in the order asked for, and no module without one. */
export function showLessons(
  lessons: readonly PageLesson<'library'>[],
  statusOf: ReachedStatus,
  state: LibraryState,
): void {
  const list = document.querySelector('[data-library-list]');
  const byId = new Map(lessons.map((lesson) => [lesson.id, lesson]));
  const order = new Map(lessons.map(({ id }, at) => [id, at]));
  for (const entry of list?.querySelectorAll<HTMLElement>('[data-lesson-entry]') ?? []) {
    const lesson = byId.get(entry.dataset['lessonEntry'] ?? '');
    entry.hidden = !lesson || !fits(lesson, statusOf(lesson.id), state);
  }
  const key = (entry: HTMLElement): number => {
    const id = entry.dataset['lessonEntry'] ?? '';
    return (state.sort === 'shortest' ? (byId.get(id)?.minutes ?? 0) * lessons.length : 0) + (order.get(id) ?? 0);
  };
  for (const section of list?.querySelectorAll('section') ?? []) {
    const own = [...section.querySelectorAll<HTMLElement>('[data-lesson-entry]')];
    section.hidden = own.every(({ hidden }) => hidden);
    for (const entry of own.toSorted((a, b) => key(a) - key(b))) entry.parentElement?.append(entry);
  }
}
