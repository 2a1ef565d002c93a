import { useState } from 'preact/hooks';
import type { DeckLesson } from '../../catalog/review-deck.ts';
import type { Learner } from '../../device/learner.ts';
import type { ExerciseAnswered } from '../../log/event.ts';
import type { ReviewDay } from '../../projections/review/day.ts';
import type { Ask, ReviewScope } from '../../projections/review/queue.ts';
import { AskedInTurn } from '../asking/AskedInTurn.tsx';
import { sessionWords } from './review-words.ts';

interface Props {
  learner: Learner;
  day: ReviewDay;
  scope: ReviewScope;
  asks: readonly Ask[];
  deck: readonly DeckLesson[];
  /** Gets the tries of each question, in order; of one that was passed over there are none. */
  onEnd(tries: readonly (readonly ExerciseAnswered[])[]): void;
}

/** A session of review, which says first how long it is. */
export function ReviewSession({ learner, day, scope, asks, deck, onEnd }: Props) {
  // As it was when the session began: every answer changes what is due.
  const [words] = useState(() => sessionWords(scope, asks.length, day));
  return (
    <div class="review-session" data-review-state="asking">
      <AskedInTurn learner={learner} asks={asks} deck={deck} context="review" stop="Stop for now" onEnd={onEnd}>
        <p class="review-words">{words}</p>
      </AskedInTurn>
    </div>
  );
}
