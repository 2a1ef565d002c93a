// Shows progress on the page: at once from what was remembered, then again whenever the log says better.
{
  const root = document.documentElement;
  const key = `crescendo:progress:${root.dataset.base}`;
  const words = { new: '', started: 'Started.', complete: 'Complete.' };
  const all = (scope, selector) => scope.querySelectorAll(selector);
  const tell = (scope, selector, text) => {
    for (const element of all(scope, selector)) element.textContent = text;
  };

  const paint = ({ lessons, resume }) => {
    for (const entry of all(document, '[data-lesson-entry]')) {
      const [answered = 0, required = 0, opened = false] = lessons[entry.dataset.lessonEntry] ?? [];
      const status = required > 0 && answered === required ? 'complete' : opened ? 'started' : 'new';
      entry.dataset.status = status;
      tell(entry, '[data-status-word]', words[status]);
    }
    for (const scope of all(document, '[data-progress]')) {
      const ids = scope.dataset.progress.split(' ');
      const known = ids.map((id) => lessons[id] ?? [0, 0]);
      const sizes = (scope.dataset.sizes ?? '').split(' ').map(Number);
      const answered = known.reduce((sum, [done]) => sum + done, 0);
      const required = sizes.reduce((sum, size) => sum + size, 0);
      const complete = known.filter(([done, size]) => size > 0 && done === size).length;
      for (const fill of all(scope, '[data-hairpin-fill]')) {
        fill.setAttribute('width', `${required > 0 ? (100 * answered) / required : 0}%`);
      }
      if (answered > 0) {
        const text = ids.length > 1 ? `${complete} of ${ids.length} complete` : `${answered} of ${required} exercises`;
        tell(scope, '[data-progress-text]', text);
      }
    }
    if (!resume) return;
    root.dataset.visit = resume.kind;
    for (const link of all(document, '[data-resume-link]')) link.setAttribute('href', resume.href);
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
