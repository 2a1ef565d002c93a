import type { Rubric } from '../../../catalog/schemas/rubric.ts';
import { Said, useSaid } from '../../../exercises/Said.tsx';
import { useFocusAfter } from '../../../exercises/use-focus.ts';
import type { NewBoardEvent } from '../../../team/board/board-events.ts';
import type { PracticeRating, RowRating } from '../../../team/board/practice-ratings.ts';
import { spoken } from '../../kit/day.ts';
import { pageData } from '../../kit/page-data.ts';
import { wordsOnceSaved } from '../../kit/words-once-saved.ts';
import { RatingForm } from './RatingForm.tsx';

interface Props {
  person: string;
  name: string;
  ratings: readonly PracticeRating[];
  today: string;
  record: (events: readonly NewBoardEvent[]) => Promise<void>;
}

/** How somebody's practice was rated, row by row with the line that was heard, and a sheet for the next time. */
export function RatingSheet({ person, name, ratings, today, record }: Props) {
  const [message, tell] = useSaid();
  // With each change, the button that made it goes away.
  const heading = useFocusAfter<HTMLHeadingElement>(ratings.length);
  // The page of the board has it; a course may do without one.
  const rubric = pageData<Rubric>('rubric');
  const keep = async (event: NewBoardEvent, words: string): Promise<void> => {
    tell(await wordsOnceSaved(record([event]), words));
  };
  const rate = (day: string, rows: RowRating[]): Promise<void> =>
    keep({ type: 'practice-rated', person, name: person.startsWith('?') ? '' : name, day, rows }, 'Rated.');
  if (!rubric?.rows.length && ratings.length === 0) return null;
  return (
    <section class="ratings" aria-labelledby="ratings">
      <h3 id="ratings" tabIndex={-1} ref={heading}>
        Practice, as you rated it
      </h3>
      {ratings.length === 0 && <p class="soft">Not rated yet.</p>}
      <ul>
        {ratings.map(({ id, day, rows }) => (
          <li key={id}>
            <b>{spoken(day)}</b>
            {rows.map((row) => (
              <RatedRow key={row.row} rated={row} levels={rubric?.levels ?? []} />
            ))}
            <button
              type="button"
              class="link-button no-print"
              onClick={() => void keep({ type: 'rating-taken-back', rating: id }, 'Taken back.')}
            >
              Take back<span class="visually-hidden"> the rating of {spoken(day)}</span>
            </button>
          </li>
        ))}
      </ul>
      {rubric && rubric.rows.length > 0 && <RatingForm rubric={rubric} today={today} onRate={rate} />}
      <p role="status">
        <Said told={message} />
      </p>
    </section>
  );
}

const RatedRow = ({ rated: { title, level, heard }, levels }: { rated: RowRating; levels: readonly string[] }) => (
  <p>
    {title}: level {level} {levels[level - 1] ?? ''}
    {heard !== '' && (
      <q class="heard" dir="auto">
        {heard}
      </q>
    )}
  </p>
);
