import { useState } from 'preact/hooks';
import type { LearningEvent } from '../../log/event.ts';
import type { ResolvedAssignment } from '../../team/assignment/resolve-assignment.ts';
import { AssignedLessons } from './AssignedLessons.tsx';
import { AssignmentBrief } from './AssignmentBrief.tsx';
import { CourseNotes } from './CourseNotes.tsx';
import { rowsOfArrived } from './lesson-rows.ts';

interface Props {
  resolved: ResolvedAssignment;
  /** What was left out of its texts. */
  notes: readonly string[];
  /** What is different from the edition that was accepted; undefined when none was. */
  changes: readonly string[] | undefined;
  events: readonly LearningEvent[];
  onAccept: () => Promise<void>;
  onDecline: () => void;
}

/** An assignment that waits to be accepted, or a newer edition of one. */
export function AssignmentOffer({ resolved, notes, changes, events, onAccept, onDecline }: Props) {
  const [isBusy, setBusy] = useState(false);
  const accept = async (): Promise<void> => {
    setBusy(true);
    try {
      await onAccept();
    } finally {
      setBusy(false);
    }
  };
  const rows = rowsOfArrived(resolved, events);
  const isDone = rows.length > 0 && rows.every(({ status }) => status === 'complete');
  const isSomeThere = resolved.lessons.some(({ lesson }) => lesson);
  return (
    <section data-offer={changes ? 'newer' : 'new'}>
      {changes && (
        <div class="advice">
          <p>You accepted this before. Since then it has changed:</p>
          <ul>
            {changes.map((change) => (
              <li key={change}>{change}</li>
            ))}
          </ul>
        </div>
      )}
      <AssignmentBrief resolved={resolved} isDone={isDone} noteFirst />
      <CourseNotes notes={[...resolved.notes, ...notes]} />
      {isSomeThere ? (
        <p class="act">
          <button type="button" class="button" aria-busy={isBusy} onClick={() => void accept()} data-action="accept">
            {changes ? 'Accept the changes' : 'Accept'}
          </button>
          <button type="button" class="button quiet" onClick={onDecline} data-action="decline">
            {changes ? 'Keep the one I have' : 'Not now'}
          </button>
        </p>
      ) : (
        <p class="advice">None of its lessons are on this site, so there’s nothing to accept.</p>
      )}
      {!changes && (
        <p class="soft">
          {document.documentElement.dataset['site']}: short sales lessons with practice, ten minutes each. No account.
        </p>
      )}
      <AssignedLessons rows={rows} />
      <p class="soft">
        Once you accept, you’ll find it on Today and under Progress in this browser. There’s nothing to sign in to, and
        nobody hears about it until you hand in.
      </p>
    </section>
  );
}
