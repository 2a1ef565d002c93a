// Shows on Today what has come back for review: at once from what was remembered, then again whenever the log says better.
import type { ReviewHint } from '../review/review-hint.ts';

{
  const root = document.documentElement;
  const key = `crescendo:review:${root.dataset['base']}`;
  const place = document.querySelector<HTMLElement>('[data-review-due]');
  const words = place?.querySelector<HTMLElement>('[data-review-words]');
  const link = place?.querySelector<HTMLElement>('[data-review-link]');

  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  const today = parts.map((part) => String(part).padStart(2, '0')).join('-');

  const questions = (number: number): string => `${number} question${number === 1 ? '' : 's'}`;
  /** "on Thursday" for the next days, "on December 12" for those that are farther off. */
  const dayWords = (day: string): string => {
    const date = new Date(`${day}T00:00`);
    const days = Math.round((date.getTime() - new Date(`${today}T00:00`).getTime()) / 86_400_000);
    if (days === 1) return 'tomorrow';
    return `on ${date.toLocaleDateString(root.lang, days < 7 ? { weekday: 'long' } : { month: 'long', day: 'numeric' })}`;
  };

  const paint = (hint: ReviewHint): void => {
    if (!place || !words || !link) return;
    const back = hint.later.filter(([day]) => day <= today).reduce((sum, [, number]) => sum + number, 0);
    const asks = hint.today === today ? hint.asks : Math.min(hint.limit, hint.asks + back);
    const next = hint.later.find(([day]) => day > today);
    const minutes = Math.max(1, Math.round((asks * 25) / 60));
    place.hidden = asks === 0 && !next;
    place.dataset['reviewDue'] = String(asks);
    link.hidden = asks === 0;
    words.textContent =
      asks > 0
        ? `${questions(asks)} came back, about ${minutes} minute${minutes === 1 ? '' : 's'}.`
        : next
          ? `Nothing to review today. ${questions(next[1])} come${next[1] === 1 ? 's' : ''} back ${dayWords(next[0])}.`
          : '';
  };

  try {
    const remembered = localStorage.getItem(key);
    if (remembered) paint(JSON.parse(remembered));
  } catch {
    // The log will tell in a moment.
  }
  document.addEventListener('crescendo:review', ({ detail }) => paint(detail));
}
