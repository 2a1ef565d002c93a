// Shows on Today what has come back for review: at once from what was remembered, then again whenever the log says better.
import { keyOf } from '../../device/local-hint-key.ts';
import { dayOf } from '../../primitives/calendar-day.ts';
import { count } from '../../primitives/count.ts';
import { aboutMinutes } from '../asking/about-minutes.ts';
import type { ReviewHint } from '../review/review-hint.ts';

{
  const root = document.documentElement;
  const place = document.querySelector<HTMLElement>('[data-review-due]');
  const words = place?.querySelector<HTMLElement>('[data-review-words]');
  const link = place?.querySelector<HTMLElement>('[data-review-link]');

  /** "on Thursday" for the next days, "on December 12" for those that are farther off. */
  const dayWords = (day: string, today: string): string => {
    const date = new Date(`${day}T00:00`);
    const days = Math.round((date.getTime() - new Date(`${today}T00:00`).getTime()) / 86_400_000);
    if (days === 1) return 'tomorrow';
    return `on ${date.toLocaleDateString(root.lang, days < 7 ? { weekday: 'long' } : { month: 'long', day: 'numeric' })}`;
  };

  const paint = (hint: ReviewHint): void => {
    if (!place || !words || !link) return;
    // A page may stay open over midnight.
    const today = dayOf(Date.now());
    const back = hint.later.filter(([day]) => day <= today).reduce((sum, [, number]) => sum + number, 0);
    const asks = hint.today === today ? hint.asks : Math.min(hint.limit, hint.asks + back);
    const next = hint.later.find(([day]) => day > today);
    place.hidden = asks === 0 && !next;
    delete place.dataset['reviewAwaited'];
    place.dataset['reviewDue'] = String(asks);
    link.hidden = asks === 0;
    words.textContent =
      asks > 0
        ? `${count(asks, 'question')} to review, ${aboutMinutes(asks)}.`
        : next
          ? `Nothing to review today. ${count(next[1], 'question comes', 'questions come')} back ${dayWords(next[0], today)}.`
          : '';
  };

  try {
    const remembered = localStorage.getItem(keyOf('review'));
    if (remembered) paint(JSON.parse(remembered));
    else if (place && words && link && /"answered":[1-9]/.test(localStorage.getItem(keyOf('progress')) ?? '')) {
      // Something was answered, so that a line will stand here. Its room is kept, or all below would move when it comes.
      place.hidden = false;
      place.dataset['reviewDue'] = '0';
      place.dataset['reviewAwaited'] = '';
      link.hidden = true;
      words.textContent = 'Nothing to review today. 1 question comes back tomorrow.';
    }
  } catch {
    // The log will tell in a moment.
  }
  document.addEventListener('crescendo:review', ({ detail }) => paint(detail));
}
