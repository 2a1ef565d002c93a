import type { Learner } from '../../device/learner.ts';
import { href } from '../../primitives/href.ts';
import type { Commitment } from '../../projections/commitments.ts';
import { LOST_LESSON, pastWords } from './history-words.ts';
import { NoteForm } from './NoteForm.tsx';

interface Props {
  commitment: Commitment;
  /** Of its lesson; undefined when the course has it no more. */
  title: string | undefined;
  learner: Learner;
  /** YYYY-MM-DD */
  today: string;
  isNoting: boolean;
  onNoting: (isOn: boolean) => void;
  onNote: (note: string) => void;
  /** Plans it anew; undefined where that is not possible now. */
  takeUp: (() => void) | undefined;
}

/** One commitment in the list of all. */
export function PastCommitment({ commitment, title, learner, today, isNoting, onNoting, onNote, takeUp }: Props) {
  const { first, lesson, made, review, earlierNotes } = commitment;
  const { state, day, moved } = pastWords(commitment, today);
  const notes = [...(review?.note === undefined ? [] : [review.note]), ...earlierNotes];
  return (
    <li data-commitment={first.id} tabIndex={-1}>
      <p class="head">
        <strong>{state}</strong> <span>{day}</span>
        {made.call && (
          <>
            {' · '}
            <bdi>{made.call}</bdi>
          </>
        )}
      </p>
      <p class="from">
        {title === undefined ? (
          LOST_LESSON
        ) : (
          <a class="lone-link" href={href(`/lessons/${lesson}/#commitment-plan`)}>
            {title}
          </a>
        )}
      </p>
      {moved && <p class="when">{moved}</p>}
      {!isNoting && notes.map((note) => <blockquote key={note}>{note}</blockquote>)}
      {isNoting && (
        <NoteForm
          made={made}
          log={undefined}
          before={review?.note ?? ''}
          learner={learner}
          onKeep={onNote}
          onBack={() => onNoting(false)}
        />
      )}
      {review && !isNoting && (
        <p class="acts">
          {review.cameUp && (
            <button type="button" class="button quiet" onClick={() => onNoting(true)}>
              {review.note === undefined ? 'Add a note' : 'Edit the note'}
              <span class="visually-hidden">: {made.call ?? title}</span>
            </button>
          )}
          {takeUp && (
            <button type="button" class="button quiet" onClick={takeUp}>
              Plan it again<span class="visually-hidden">: {made.call ?? title}</span>
            </button>
          )}
        </p>
      )}
    </li>
  );
}
