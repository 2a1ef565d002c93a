import { reviewDeck } from '../../device/course-client.ts';
import { learner } from '../../device/learner.ts';
import { readHint } from '../../device/local-hints.ts';
import { momentOfToday, onNewDay } from '../kit/day.ts';
import type { ReviewHint } from '../review/review-hint.ts';

declare global {
  interface DocumentEventMap {
    'crescendo:review': CustomEvent<ReviewHint>;
  }
}

/** Shows on Today what has come back for review, now and after every change; `inline/due.ts` paints it. */
export async function showReview(): Promise<void> {
  const person = await learner();
  // Who never answered anything needs nothing of it. Who started over was shown something before.
  const isNew = !person.events().some(({ type }) => type === 'exercise-answered');
  if (isNew && readHint('review') === undefined) return;
  const [deck, { cardsOf }, { reviewDay }, { metQuestions }, { keepReviewHint }] = await Promise.all([
    reviewDeck(),
    import('../../projections/review/cards.ts'),
    import('../../projections/review/day.ts'),
    import('../../projections/review/encounters.ts'),
    import('../review/review-hint.ts'),
  ]);
  const show = (): void => {
    const moment = momentOfToday();
    const events = person.events();
    const cards = cardsOf(metQuestions(events, deck, moment.now));
    const detail = keepReviewHint(cards, reviewDay(events, cards, moment), moment);
    document.dispatchEvent(new CustomEvent('crescendo:review', { detail }));
  };
  show();
  person.subscribe(show);
  onNewDay(show);
}
