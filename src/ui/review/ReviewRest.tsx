import type { Learner } from '../../device/learner.ts';
import { count } from '../../primitives/count.ts';
import { href } from '../../primitives/href.ts';
import { isMissed } from '../../projections/review/cards.ts';
import type { ReviewScope } from '../../projections/review/queue.ts';
import { LimitForm } from './LimitForm.tsx';
import { ReminderForm } from './ReminderForm.tsx';
import type { Review, ReviewModule } from './use-review.ts';

interface Props {
  learner: Learner;
  review: Review;
  modules: readonly ReviewModule[];
  onBegin(scope: ReviewScope): void;
}

/** What else can be practiced at any time, how much comes in a day, and what reminds of it. */
export function ReviewRest({ learner, review, modules, onBegin }: Props) {
  const { cards, day } = review;
  const missed = cards.filter(isMissed).length;
  const met = modules.filter(({ id }) => cards.some(({ lesson }) => lesson.module === id));
  return (
    <>
      <p class="review-onward">
        {day.asks.length > 0 && (
          <button type="button" class="button" onClick={() => onBegin({ kind: 'due' })}>
            {count(day.asks.length, 'more question')}
          </button>
        )}
        <a class={day.asks.length > 0 ? 'button quiet' : 'button'} href={href('/')}>
          Back to Today
        </a>
      </p>
      {cards.length > 0 && (
        <section class="review-more" aria-labelledby="review-more">
          <h2 id="review-more">Practice more</h2>
          <div class="review-choices">
            {missed > 0 && (
              <button type="button" class="button quiet" onClick={() => onBegin({ kind: 'missed' })}>
                What I missed ({missed})
              </button>
            )}
            <button type="button" class="button quiet" onClick={() => onBegin({ kind: 'more' })}>
              Ten more
            </button>
            {met.map(({ id, title }) => (
              <button
                key={id}
                type="button"
                class="button quiet"
                data-hue={id}
                onClick={() => onBegin({ kind: 'module', module: id })}
              >
                {title}
              </button>
            ))}
          </div>
        </section>
      )}
      {cards.length > 0 && (
        <>
          <LimitForm learner={learner} limit={day.limit} />
          <ReminderForm />
        </>
      )}
    </>
  );
}
