import { dayOf } from '../../primitives/calendar-day.ts';
import { count } from '../../primitives/count.ts';
import { href } from '../../primitives/href.ts';
import type { ReviewDay } from '../../projections/review/day.ts';
import { spoken } from '../kit/day.ts';

interface Props {
  day: ReviewDay;
  /** Questions that were wrong the last time. */
  missed: number;
}

/** What has come back today, and what was wrong the last time. */
export const ReviewPanel = ({ day, missed }: Props) => (
  <section class="panel" aria-labelledby="to-review" data-due={day.asks.length}>
    <h2 id="to-review">To review</h2>
    <p>{dueInWords(day)}</p>
    {missed > 0 && (
      <p>
        {count(missed, 'question')} {missed === 1 ? 'was' : 'were'} wrong last time.
      </p>
    )}
    <p class="act">
      {day.asks.length > 0 && (
        <a class="button" href={href('/review/')}>
          Review now
        </a>
      )}
      {missed > 0 && (
        <a class="button quiet" href={href('/review/?of=missed')}>
          Practice what you missed
        </a>
      )}
    </p>
  </section>
);

function dueInWords({ asks, due, nextAt }: ReviewDay): string {
  const rest = due - asks.length;
  const waiting = rest > 0 ? ` ${rest} more will come up over the next days.` : '';
  if (asks.length > 0)
    return `${count(asks.length, 'question')} ${asks.length === 1 ? 'is' : 'are'} due today.${waiting}`;
  if (rest > 0) return `Today’s review is done.${waiting}`;
  return nextAt === undefined
    ? 'Nothing is due. Questions come back a few days after you answer them.'
    : `Nothing is due. The next question comes back on ${spoken(dayOf(nextAt))}.`;
}
