import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { DeckLesson } from '../../catalog/review-deck.ts';
import type { ExerciseAnswered } from '../../log/event.ts';
import { count } from '../../primitives/count.ts';
import { href } from '../../primitives/href.ts';
import type { Ask, ReviewScope } from '../../projections/review/queue.ts';
import { momentOfToday, spoken } from '../kit/day.ts';
import { nextWords } from './review-words.ts';
import { resultOf } from './session-result.ts';
import type { Review } from './use-review.ts';

interface Props {
  review: Review;
  scope: ReviewScope;
  /** What was asked; nothing when there was nothing to ask. */
  asks: readonly Ask[];
  tries: readonly (readonly ExerciseAnswered[])[];
  deck: readonly DeckLesson[];
  /** What else there is. */
  children: ComponentChildren;
}

/** How a session went, when the next question comes back, and what else there is. */
export function ReviewEnd({ review, scope, asks, tries, deck, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (asks.length > 0) heading.current?.focus();
  }, []);
  const next = nextWords(review.cards, momentOfToday().until, spoken);
  const { words, missed } = resultOf(asks, tries);
  return (
    <div class="review-end" data-review-state={asks.length > 0 ? 'done' : 'nothing'}>
      <h2 tabIndex={-1} ref={heading}>
        {headingOf(asks.length, scope, review)}
      </h2>
      {words && <p>{words}</p>}
      {missed.length > 0 && <Missed lessons={lessonsOf(missed, deck)} />}
      <p>{next ?? 'Questions come back a few days after you answer them in a lesson.'}</p>
      {review.day.asks.length > 0 && asks.length > 0 && (
        <p>{count(review.day.asks.length, 'more question is', 'more questions are')} due today.</p>
      )}
      {children}
    </div>
  );
}

function headingOf(asked: number, { kind }: ReviewScope, { cards, day }: Review): string {
  if (asked > 0) return day.asks.length > 0 ? 'Round done.' : 'That’s it for today.';
  if (cards.length === 0) return 'Nothing to review yet.';
  if (kind === 'missed') return 'You didn’t miss anything last time.';
  if (kind === 'module') return 'You haven’t answered any questions in this module yet.';
  return day.limit === 0 ? 'You set review to zero questions a day.' : 'Nothing is due today.';
}

const Missed = ({ lessons }: { lessons: readonly DeckLesson[] }) => (
  <>
    <p>These lessons explain what you missed:</p>
    <ul class="review-missed">
      {lessons.map(({ id, title }) => (
        <li key={id}>
          <a class="lone-link" href={href(`/lessons/${id}/`)}>
            {title}
          </a>
        </li>
      ))}
    </ul>
  </>
);

const lessonsOf = (questions: readonly string[], deck: readonly DeckLesson[]): DeckLesson[] =>
  deck.filter(({ id }) => questions.some((question) => question.startsWith(`${id}/`)));
