import type { ProgressHint } from '../../device/progress-hint.ts';
import { elements, reached, tell } from './paint-lessons.ts';

/** The first lesson of the page's path that is not complete, or what comes after the last one. */
const paintNext = (link: HTMLElement, lessons: ProgressHint['lessons']): void => {
  const entries = [...elements(document, '[data-path] [data-lesson-entry]')];
  const isOpen = ({ dataset }: HTMLElement) => reached(lessons, dataset['lessonEntry']).status !== 'complete';
  const next = entries.find(isOpen)?.querySelector('a');
  const { end = '', endTitle = '' } = link.dataset;
  link.setAttribute('href', next?.getAttribute('href') ?? end);
  tell(link, '[data-next-title]', next?.textContent ?? endTitle);
};

/** Whether the path that a switch is about is followed; one that names none is about whichever is. */
const paintFollowed = (place: HTMLElement, path: string | undefined): void => {
  const isFollowed = path !== undefined && [path, ''].includes(place.dataset['follow'] ?? '');
  place.dataset['followed'] = String(isFollowed);
  tell(place, '[data-follow-words]', isFollowed ? 'Leave this path' : 'Follow this path');
};

/** A link that is there only when there is something for it to lead to. */
const paintLinks = (name: string, to: { words: string; href: string } | undefined): void => {
  for (const place of elements(document, `[data-resume-${name}]`)) {
    place.hidden = to === undefined;
    const link = place.querySelector('a');
    if (!to || !link) continue;
    link.textContent = to.words;
    link.href = to.href;
  }
};

/** For somebody in the middle of it the program is folded, until they want it. */
let isFolded = false;
const foldProgram = (): void => {
  if (!isFolded) document.querySelector('[data-program]')?.removeAttribute('open');
  isFolded = true;
};

/** Shows where somebody goes on, and which path they follow, on pages that lead there. */
export function paintWays({ lessons, resume, path, hasFollowed }: ProgressHint): void {
  const root = document.documentElement;
  for (const link of elements(document, '[data-next]')) paintNext(link, lessons);
  for (const place of elements(document, '[data-follow]')) paintFollowed(place, path);
  root.toggleAttribute('data-has-followed', hasFollowed === true);
  delete root.dataset['visit'];
  if (!resume) return;
  root.dataset['visit'] = resume.kind;
  foldProgram();
  for (const link of elements(document, '[data-resume-link]')) link.setAttribute('href', resume.href);
  tell(document, '[data-resume-title]', resume.title);
  tell(document, '[data-resume-left]', resume.left);
  paintLinks('of', resume.of);
  paintLinks('more', resume.more);
}
