// Shows progress on the page: at once from what was remembered, then again whenever the log says better.
import { keyOf } from '../../device/local-hint-key.ts';
import type { ProgressHint } from '../../device/progress-hint.ts';
import { LEARNED_SHARE } from '../../projections/review/learned-share.ts';

{
  const root = document.documentElement;
  const words = { new: '', started: 'Started.', complete: 'Complete.' };

  const elements = (scope: ParentNode, selector: string) => scope.querySelectorAll<HTMLElement>(selector);
  const tell = (scope: ParentNode, selector: string, text: string): void => {
    for (const element of elements(scope, selector)) element.textContent = text;
  };

  // What the first release remembered has no status, and counts for nothing until the log tells.
  const reached = (lessons: ProgressHint['lessons'], id = '') =>
    ({ status: 'new', answered: 0, ...lessons[id] }) as const;

  /** Whether a lesson is learned of which this share is known; projections/review/learned.ts has the rule. */
  const isLearned = (share = 0): boolean => share >= LEARNED_SHARE;

  const paintLesson = (entry: HTMLElement, { lessons, known }: ProgressHint): void => {
    const id = entry.dataset['lessonEntry'] ?? '';
    const { status } = reached(lessons, id);
    const learned = isLearned(known?.[id]);
    entry.dataset['status'] = status;
    entry.toggleAttribute('data-learned', learned);
    tell(entry, '[data-status-word]', `${words[status]}${learned ? ' Learned.' : ''}`);
  };

  const paintScope = (scope: HTMLElement, { lessons, known: shares = {} }: ProgressHint): void => {
    const { progress = '', sizes = '', module, count } = scope.dataset;
    // One over more lessons than it could name is over those of its module that were begun.
    const ids = module ? Object.keys(lessons).filter((id) => lessons[id]?.module === module) : progress.split(' ');
    const given = sizes.split(' ').map(Number);
    const known = ids.map((id) => reached(lessons, id));
    const all = Number(count ?? ids.length);
    const answered = known.reduce((sum, lesson) => sum + lesson.answered, 0);
    const required = given.reduce((sum, size) => sum + size, 0);
    const complete = known.filter(({ status }) => status === 'complete').length;
    const [part, whole] = required > 0 ? [answered, required] : [complete, all];
    const percent = Math.min(100, (100 * part) / whole);
    for (const fill of elements(scope, '[data-hairpin-fill]')) fill.setAttribute('width', `${percent}%`);
    // How large one is that it does not name can't be known here; what was answered of it is no more than that.
    const sizeOf = (index: number): number => (module ? known[index]?.answered : given[index]) ?? 0;
    // By size, as the rest is, and never more than was answered.
    const knownPart = ids.reduce((sum, id, index) => sum + (shares[id] ?? 0) * (required > 0 ? sizeOf(index) : 1), 0);
    const knownPercent = Math.min(percent, (100 * knownPart) / whole);
    for (const fill of elements(scope, '[data-hairpin-known]')) fill.setAttribute('width', `${knownPercent}%`);
    const learned = ids.filter((id) => isLearned(shares[id])).length;
    const isCounted = all === 1 && required > 0;
    const text = isCounted ? `${answered} of ${required} exercises` : `${complete} of ${all} complete`;
    const more = learned === 0 ? '' : isCounted ? ', learned' : `, ${learned} learned`;
    for (const element of elements(scope, '[data-progress-text]')) {
      element.dataset['words'] ??= element.textContent ?? '';
      element.textContent = answered + complete > 0 ? text + more : element.dataset['words'];
    }
  };

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

  const paint = (hint: ProgressHint): void => {
    const { lessons, resume, path, hasFollowed } = hint;
    for (const entry of elements(document, '[data-lesson-entry]')) paintLesson(entry, hint);
    for (const scope of elements(document, '[data-progress]')) paintScope(scope, hint);
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
  };

  try {
    const remembered = localStorage.getItem(keyOf('progress'));
    if (remembered) paint(JSON.parse(remembered));
  } catch {
    // The log will tell in a moment.
  }
  document.addEventListener('crescendo:progress', ({ detail }) => {
    paint(detail);
    try {
      localStorage.setItem(keyOf('progress'), JSON.stringify(detail));
    } catch {
      // Only a hint: the log has the facts.
    }
  });
}
