import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { KnownLesson } from '../../catalog/known-lesson.ts';
import type { Learner } from '../../device/learner.ts';
import { useFocusWithChange } from '../../exercises/use-focus.ts';
import type { NewEvent } from '../../log/event.ts';
import { type Commitment, stateOf } from '../../projections/commitments.ts';
import { Acts } from './Acts.tsx';
import { cardWords } from './card-words.ts';
import { saveCommitmentEntry } from './commitment-entry.ts';
import { NoteForm } from './NoteForm.tsx';
import { madeBy, planOf, reviewedAs } from './plan.ts';
import { notePlace } from './use-draft.ts';
import { wordsWhenKept } from './words-when-kept.ts';

interface Props {
  commitment: Commitment;
  lesson: Pick<KnownLesson, 'id' | 'title' | 'plan' | 'log'>;
  learner: Learner;
  /** YYYY-MM-DD */
  today: string;
  /** Gets what to say of it. */
  onSaid: (words: string) => void;
  heading: 'h2' | 'h3';
  /** Leads to the form in which it is changed; `isLater` when another day is wanted. */
  onChange: (isLater: boolean) => void;
  /** Whether that form is open: `instead` of what can be done, or always, `beside` it. */
  changing: 'closed' | 'instead' | 'beside';
  /** What stands above what can be done. */
  children?: ComponentChildren;
}

/**
 * One commitment, and what can be done about it: before its day it is shown, from its day on it is asked about. What was
 * said of it stays here to be taken back.
 */
export function CommitmentCard(props: Props) {
  const { commitment, lesson, learner, today, onSaid, onChange, changing, children, heading: Heading } = props;
  const { made, review } = commitment;
  const heading = useRef<HTMLHeadingElement>(null);
  const card = useRef<HTMLElement>(null);
  const focusOn = useFocusWithChange();
  const [takenBack, setTakenBack] = useState('');
  const [isNoting, setNoting] = useState(() => learner.drafts.takeUp(notePlace(made), isTyped, made.at) !== undefined);
  const state = stateOf(commitment, today);
  const { title, when } = cardWords(commitment, state, today);

  const record = async (event: NewEvent, words: string): Promise<void> => {
    focusOn(() => heading.current);
    setNoting(false);
    onSaid(await wordsWhenKept(learner.record(event).then(() => words)));
  };
  const acts = {
    change: () => onChange(false),
    later: () => onChange(true),
    calendar: () => void saveCommitmentEntry(commitment, lesson).then(onSaid),
    cameUp: () => {
      onSaid('');
      focusOn(() => card.current?.querySelector('textarea'));
      setNoting(true);
    },
    letGo: () => void record(reviewedAs(made, { cameUp: false }), 'Let go. You’ll still find it under Progress.'),
    undo: () => {
      setTakenBack(review?.note ?? '');
      void record(madeBy(lesson.id, planOf(made), made), 'Back on your list.');
    },
  };

  return (
    <article ref={card} class="commitment-card" data-state={state}>
      <Heading tabIndex={-1} ref={heading}>
        {title}
      </Heading>
      {when && <p class="when">{when}</p>}
      {children}
      {review?.note && <blockquote>{review.note}</blockquote>}
      {isNoting && !review ? (
        <NoteForm
          made={made}
          log={lesson.log}
          before={takenBack}
          learner={learner}
          onKeep={(note) =>
            void record(reviewedAs(made, { cameUp: true, note }), 'Saved. You’ll find it under Progress.')
          }
          onBack={() => {
            focusOn(() => heading.current);
            setNoting(false);
          }}
        />
      ) : (
        changing !== 'instead' && (
          <Acts state={state} acts={acts} of={lesson.title} without={changing === 'beside' ? 'change' : undefined} />
        )
      )}
    </article>
  );
}

const isTyped = (value: unknown): boolean => typeof value === 'string';
