import { useId } from 'preact/hooks';
import type { Learner } from '../../device/learner.ts';
import type { CommitmentMade } from '../../log/event.ts';
import { lowerFirst } from '../../primitives/capital.ts';
import { noteProblem } from './plan.ts';
import { notePlace, useDraft } from './use-draft.ts';

interface Props {
  made: CommitmentMade;
  /** What the lesson asks to note down; undefined where it is not at hand. */
  log: string | undefined;
  /** What was noted before. */
  before: string;
  learner: Learner;
  onKeep: (note: string) => void;
  onBack: () => void;
}

const isNote = (value: unknown): value is string => typeof value === 'string';

/** What came of a call, in the learner's own words. They are kept with every letter, also when the page is left. */
export function NoteForm({ made, log, before, learner, onKeep, onBack }: Props) {
  const id = useId();
  const [draft, keepDraft] = useDraft({
    drafts: learner.drafts,
    place: notePlace(made),
    isDraft: isNote,
    since: () => made.at,
  });
  const note = draft ?? before;
  const problem = noteProblem(note);
  return (
    <form
      class="note-form"
      method="dialog"
      onSubmit={(event) => {
        event.preventDefault();
        if (problem) return event.currentTarget.querySelector('textarea')?.focus();
        keepDraft(undefined);
        onKeep(note);
      }}
    >
      <label for={`${id}-note`}>{log ? `Jot down: ${lowerFirst(log)}` : 'Your note'}</label>
      <textarea
        id={`${id}-note`}
        rows={4}
        value={note}
        onInput={({ currentTarget }) => keepDraft(currentTarget.value)}
        aria-invalid={problem ? 'true' : undefined}
        aria-describedby={`${id}-hint`}
      />
      <p class="hint" id={`${id}-hint`}>
        {problem ?? 'Optional. Only you see it, unless you share it when you hand in.'}
      </p>
      <p class="acts">
        <button type="submit" class="button quiet">
          Save
        </button>
        <button type="button" class="button quiet" onClick={onBack}>
          Back
        </button>
      </p>
    </form>
  );
}
