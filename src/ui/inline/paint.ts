// Shows progress on the page: at once from what was remembered, then again whenever the log says better.
import type { ProgressHint } from '../../device/progress-hint.ts';

{
  const root = document.documentElement;
  const key = `crescendo:progress:${root.dataset['base']}`;
  const words = { new: '', started: 'Started.', complete: 'Complete.' };

  const elements = (scope: ParentNode, selector: string) => scope.querySelectorAll<HTMLElement>(selector);
  const tell = (scope: ParentNode, selector: string, text: string): void => {
    for (const element of elements(scope, selector)) element.textContent = text;
  };

  const paintLesson = (entry: HTMLElement, lessons: ProgressHint['lessons']): void => {
    const [answered, required, opened] = lessons[entry.dataset['lessonEntry'] ?? ''] ?? [0, 0, false];
    const status = required > 0 && answered === required ? 'complete' : opened ? 'started' : 'new';
    entry.dataset['status'] = status;
    tell(entry, '[data-status-word]', words[status]);
  };

  const paintScope = (scope: HTMLElement, lessons: ProgressHint['lessons']): void => {
    const ids = (scope.dataset['progress'] ?? '').split(' ');
    const sizes = (scope.dataset['sizes'] ?? '').split(' ').map(Number);
    const known = ids.map((id) => lessons[id] ?? ([0, 0, false] as const));
    const answered = known.reduce((sum, [done]) => sum + done, 0);
    const required = sizes.reduce((sum, size) => sum + size, 0);
    const complete = known.filter(([done, size]) => size > 0 && done === size).length;
    const percent = required > 0 ? Math.min(100, (100 * answered) / required) : 0;
    for (const fill of elements(scope, '[data-hairpin-fill]')) fill.setAttribute('width', `${percent}%`);
    const text = ids.length > 1 ? `${complete} of ${ids.length} complete` : `${answered} of ${required} exercises`;
    for (const element of elements(scope, '[data-progress-text]')) {
      element.dataset['words'] ??= element.textContent ?? '';
      element.textContent = answered > 0 ? text : element.dataset['words'];
    }
  };

  /** The first lesson of the page's path that is not complete, or what comes after the last one. */
  const paintNext = (link: HTMLElement): void => {
    const next = document.querySelector('[data-path] [data-lesson-entry]:not([data-status="complete"]) a');
    const { end = '', endTitle = '' } = link.dataset;
    link.setAttribute('href', next?.getAttribute('href') ?? end);
    tell(link, '[data-next-title]', next?.textContent ?? endTitle);
  };

  const paint = ({ lessons, resume }: ProgressHint): void => {
    for (const entry of elements(document, '[data-lesson-entry]')) paintLesson(entry, lessons);
    for (const scope of elements(document, '[data-progress]')) paintScope(scope, lessons);
    for (const link of elements(document, '[data-next]')) paintNext(link);
    delete root.dataset['visit'];
    if (!resume) return;
    root.dataset['visit'] = resume.kind;
    for (const link of elements(document, '[data-resume-link]')) link.setAttribute('href', resume.href);
    tell(document, '[data-resume-title]', resume.title);
    tell(document, '[data-resume-left]', resume.left);
  };

  try {
    const remembered = localStorage.getItem(key);
    if (remembered) paint(JSON.parse(remembered));
  } catch {
    // The log will tell in a moment.
  }
  document.addEventListener('crescendo:progress', ({ detail }) => {
    paint(detail);
    try {
      localStorage.setItem(key, JSON.stringify(detail));
    } catch {
      // Only a hint: the log has the facts.
    }
  });
}
