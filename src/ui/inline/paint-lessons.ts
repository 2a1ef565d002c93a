import type { ProgressHint } from '../../device/progress-hint.ts';
import { LEARNED_SHARE } from '../../projections/review/learned-share.ts';

const words = { new: '', started: 'Started.', complete: 'Complete.' };

export const elements = (scope: ParentNode, selector: string) => scope.querySelectorAll<HTMLElement>(selector);
export const tell = (scope: ParentNode, selector: string, text: string): void => {
  for (const element of elements(scope, selector)) element.textContent = text;
};

// What the first release remembered has no status, and counts for nothing until the log tells.
export const reached = (lessons: ProgressHint['lessons'], id = '') =>
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

/** Shows how far somebody is with each lesson of the page, and with all of those that belong together. */
export function paintLessons(hint: ProgressHint): void {
  for (const entry of elements(document, '[data-lesson-entry]')) paintLesson(entry, hint);
  for (const scope of elements(document, '[data-progress]')) paintScope(scope, hint);
}
