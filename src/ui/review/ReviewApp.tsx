import { useState } from 'preact/hooks';
import type { DeckLesson } from '../../catalog/review-deck.ts';
import type { Learner } from '../../device/learner.ts';
import type { ExerciseAnswered } from '../../log/event.ts';
import { ASKED_AT_ONCE, type Ask, type ReviewScope, reviewQueue } from '../../projections/review/queue.ts';
import { momentOfToday } from '../kit/day.ts';
import { ReviewEnd } from './ReviewEnd.tsx';
import { ReviewRest } from './ReviewRest.tsx';
import { ReviewSession } from './ReviewSession.tsx';
import { type Review, type ReviewModule, useReview } from './use-review.ts';

interface Props {
  learner: Learner;
  deck: readonly DeckLesson[];
  modules: readonly ReviewModule[];
  /** What the address asked for. */
  scope: ReviewScope;
}

/** What is asked in one go, and what came of it. */
interface Session {
  /** Tells one session from the next. */
  number: number;
  scope: ReviewScope;
  asks: readonly Ask[];
  /** The tries of each question that was gone on from; undefined while there is one to ask. */
  done: readonly (readonly ExerciseAnswered[])[] | undefined;
}

/** Questions that come back: a session that ends by itself, what came of it, and what else there is. */
export function ReviewApp({ learner, deck, modules, scope }: Props) {
  const review = useReview(learner, deck);
  const [session, setSession] = useState<Session>(() => newSession(review, scope, 1));
  const begin = (next: ReviewScope): void => setSession(({ number }) => newSession(review, next, number + 1));
  if (session.done || session.asks.length === 0)
    return (
      <ReviewEnd
        key={session.number}
        review={review}
        scope={session.scope}
        asks={session.asks}
        tries={session.done ?? []}
        deck={deck}
      >
        <ReviewRest learner={learner} review={review} modules={modules} onBegin={begin} />
      </ReviewEnd>
    );
  return (
    <ReviewSession
      key={session.number}
      learner={learner}
      day={review.day}
      scope={session.scope}
      asks={session.asks}
      deck={deck}
      onEnd={(done) => setSession({ ...session, done })}
    />
  );
}

function newSession({ cards, day }: Review, scope: ReviewScope, number: number): Session {
  const asks = scope.kind === 'due' ? day.asks : reviewQueue(cards, scope, ASKED_AT_ONCE, momentOfToday());
  return { number, scope, asks, done: undefined };
}
