// Lets the head and the foot of a lesson lead on in the path that is followed, or the assignment that is due: at once from
// what was remembered, then again whenever the log says better.
import type { LessonWays } from '../../catalog/known-path.ts';
import { keyOf } from '../../device/local-hint-key.ts';
import type { ProgressHint } from '../../device/progress-hint.ts';
import { dayOf } from '../../primitives/calendar-day.ts';
import { askedToFollow } from '../following/follow-in-address.ts';
import { wayOn } from '../following/way-on.ts';

{
  const data = document.querySelector('script[data-name="ways"]')?.textContent ?? '';
  const ways: LessonWays = JSON.parse(data);
  const lesson = document.querySelector<HTMLElement>('[data-lesson]')?.dataset['lesson'] ?? '';
  let known: ProgressHint | undefined;

  /** Sets the words in parts of a link, and where it leads; without them, those that the page was built with. */
  const lead = (
    link: HTMLAnchorElement | null,
    to?: { href: string; words: Readonly<Record<string, string>> },
  ): void => {
    if (!link) return;
    link.dataset['built'] ??= link.getAttribute('href') ?? '';
    link.setAttribute('href', to?.href ?? link.dataset['built']);
    for (const part of link.querySelectorAll<HTMLElement>('[data-way]')) {
      part.dataset['built'] ??= part.textContent ?? '';
      part.textContent = to?.words[part.dataset['way'] ?? ''] ?? part.dataset['built'];
    }
  };

  const paint = (): void => {
    if (!known) return;
    const way = wayOn(lesson, ways, known, dayOf(Date.now()));
    const { head, foot } = way ?? {};
    lead(document.querySelector('[data-way-head]'), head && { href: head.href, words: { place: head.words } });
    lead(document.querySelector('[data-way-foot]'), foot && { href: foot.href, words: { ...foot } });
    // What came before it in the course is not what came before it here.
    const before = document.querySelector<HTMLElement>('[data-way-before]');
    if (before) before.hidden = head !== undefined;
  };

  try {
    known = JSON.parse(localStorage.getItem(keyOf('progress')) ?? '');
    paint();
  } catch {
    // The log will tell in a moment.
  }
  const path = askedToFollow(
    location.hash,
    ways.routes.map((route) => route.path),
  );
  if (path !== undefined) {
    known = { lessons: {}, ...known, path };
    paint();
  }
  // The foot is not there yet; it is before any script that waits for the whole page.
  document.addEventListener('readystatechange', paint, { once: true });
  document.addEventListener('crescendo:progress', ({ detail }) => {
    known = detail;
    paint();
  });
}
