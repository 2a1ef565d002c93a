import { useEffect, useMemo } from 'preact/hooks';
import type { DeckLesson } from '../../catalog/review-deck.ts';
import type { Learner } from '../../device/learner.ts';
import { type Card, cardsOf } from '../../projections/review/cards.ts';
import { type ReviewDay, reviewDay } from '../../projections/review/day.ts';
import { metQuestions } from '../../projections/review/encounters.ts';
import { momentOfToday } from '../kit/day.ts';
import { useLog } from '../kit/use-log.ts';
import { useToday } from '../kit/use-today.ts';
import { keepReviewHint } from './review-hint.ts';

export interface ReviewModule {
  id: string;
  title: string;
}

export interface Review {
  /** Every question that was met. */
  cards: readonly Card[];
  day: ReviewDay;
}

/** What has come back today; worked out again after every answer, and on a new day. */
export function useReview(learner: Learner, deck: readonly DeckLesson[]): Review {
  const events = useLog(learner);
  const today = useToday();
  const review = useMemo(() => {
    const moment = momentOfToday();
    const cards = cardsOf(metQuestions(events, deck, moment.now));
    return { cards, day: reviewDay(events, cards, moment) };
  }, [events, deck, today]);
  useEffect(() => void keepReviewHint(review.cards, review.day, momentOfToday()), [review]);
  return review;
}
