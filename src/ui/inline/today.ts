// Shows assignments on Today: at once from what was remembered, then again whenever the log says better.
import { keyOf } from '../../device/local-hint-key.ts';
import { dayOf } from '../../primitives/calendar-day.ts';
import type { AssignmentHint, HintsOfDay } from '../assigned/today-hint.ts';

{
  const place = document.querySelector<HTMLElement>('[data-assigned]');
  const list = place?.querySelector('ul');
  const template = place?.querySelector('template');
  // Today has three things at most, of which this is one; what somebody replied stands above it.
  const SHOWN = 1;
  const SHOWN_REPLIES = 2;
  let shown = '';
  let assigned: readonly AssignmentHint[] = [];
  let replied: readonly AssignmentHint[] = [];

  const row = ({ title, from, words, overdue, percent, href, step }: AssignmentHint): Node | undefined => {
    const item = template?.content.firstElementChild?.cloneNode(true) as HTMLElement | undefined;
    const part = (name: string) => item?.querySelector<HTMLAnchorElement>(`[data-assigned-${name}]`);
    const [link, who, state, next] = [part('title'), part('from'), part('words'), part('step')];
    if (!item || !link || !who || !state || !next) return undefined;
    item.dataset['overdue'] = String(overdue === true);
    link.textContent = title;
    link.href = href;
    who.textContent = from === '' ? '' : `, from ${from}`;
    state.textContent = words;
    next.textContent = step.words;
    next.href = step.href;
    if (percent === undefined) item.querySelector('.hairpin')?.remove();
    item.querySelector('[data-hairpin-fill]')?.setAttribute('width', `${percent}%`);
    return item;
  };

  const paint = (): void => {
    const hints = [...replied, ...assigned];
    const now = JSON.stringify([replied, assigned]);
    // What stays the same keeps the focus that is in it.
    if (!place || now === shown) return;
    shown = now;
    const rows = [...replied.slice(0, SHOWN_REPLIES), ...assigned.slice(0, SHOWN)].map(row);
    list?.replaceChildren(...rows.filter((each) => each !== undefined));
    place.hidden = hints.length === 0;
    const more = place.querySelector<HTMLElement>('[data-assigned-more]');
    if (more) more.hidden = hints.length <= rows.length;
  };

  try {
    const { today, shown: remembered }: HintsOfDay = JSON.parse(localStorage.getItem(keyOf('assignments')) ?? '{}');
    // "Due tomorrow" was true yesterday.
    if (today === dayOf(Date.now())) assigned = remembered;
    replied = JSON.parse(localStorage.getItem(keyOf('replies')) ?? '[]');
    paint();
  } catch {
    // The log will tell in a moment.
  }
  document.addEventListener('crescendo:assignments', ({ detail }) => {
    assigned = detail;
    paint();
  });
  document.addEventListener('crescendo:replies', ({ detail }) => {
    replied = detail;
    paint();
  });
}
