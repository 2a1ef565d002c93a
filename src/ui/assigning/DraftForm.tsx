import { useRef, useState } from 'preact/hooks';
import { Said, useSaid } from '../../exercises/Said.tsx';
import { useFocusWithChange } from '../../exercises/use-focus.ts';
import type { Assignment } from '../../log/assignment.ts';
import {
  type AssignmentDraft,
  assignmentOf,
  type DraftProblems,
  draftProblems,
} from '../../team/assignment/assignment-draft.ts';
import { isUnchanged } from '../../team/assignment/begun-draft.ts';
import type { AssignableCourse } from '../../team/assignment/course-outline.ts';
import { resolveAssignment } from '../../team/assignment/resolve-assignment.ts';
import { currentDay } from '../kit/day.ts';
import { ChosenLessons } from './ChosenLessons.tsx';
import { DraftFields } from './DraftFields.tsx';
import { LessonPicker } from './LessonPicker.tsx';
import { Preview } from './Preview.tsx';

interface Props {
  course: AssignableCourse;
  draft: AssignmentDraft;
  /** The assignment that is changed, in its newest edition; undefined when a new one is made. */
  before: Assignment | undefined;
  onEdit(part: Partial<AssignmentDraft>): void;
  onMake(): void;
  /** Empties the form; left out as long as it is empty. */
  onClear?(): void;
}

/** Filling in an assignment, with what the rep will read beside it. */
export function DraftForm({ course, draft, before, onEdit, onMake, onClear }: Props) {
  /** How often it was sent off with something wrong in it or nothing new. */
  const [tries, setTries] = useState(0);
  const tried = tries > 0;
  const [told, setTold] = useSaid();
  const [unchanged, setUnchanged] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const focusWithChange = useFocusWithChange();
  const [halfDay, setHalfDay] = useState(false);
  const found = draftProblems(draft, course, currentDay(), before !== undefined);
  const problems = halfDay ? { ...found, [draft.pace ? 'pace' : 'due']: HALF_DAY } : found;
  const edit = (part: Partial<AssignmentDraft>, words = ''): void => {
    setUnchanged(false);
    setHalfDay(false);
    setTold(words);
    onEdit(part);
  };
  const submit = (event: Event): void => {
    event.preventDefault();
    const half = hasHalfDay(form.current);
    const wrong = half || Object.keys(found).length > 0;
    const same = before !== undefined && isUnchanged(draft, course, before);
    setHalfDay(half);
    setUnchanged(!wrong && same);
    if (!wrong && !same) onMake();
    else {
      setTries(tries + 1);
      focusWithChange(() => form.current?.querySelector<HTMLElement>('[aria-invalid]'));
    }
  };

  return (
    <form class="assign-form" noValidate ref={form} onSubmit={submit}>
      <div class="fields">
        <LessonPicker
          course={course}
          choice={draft}
          problem={tried ? problems.lessons : undefined}
          onChoose={(choice, words) => edit(choice, words)}
        />
        <ChosenLessons course={course} choice={draft} onChoose={(choice, words) => edit(choice, words)} />
        <p class="visually-hidden" role="status">
          <Said told={told} />
        </p>
        <DraftFields course={course} draft={draft} problems={tried ? problems : {}} onEdit={edit} />
      </div>
      <section class="preview" aria-label="Preview">
        <h3 class="label">What people will see</h3>
        <Preview resolved={resolveAssignment(assignmentOf(withoutWrong(draft, problems), course, PREVIEW), course)} />
      </section>
      <p class="act">
        <button type="submit" class="button">
          {before ? 'Make the new link' : 'Make the link'}
        </button>
        {onClear && (
          <button type="button" class="button quiet" onClick={onClear}>
            {before ? 'Cancel' : 'Start over'}
          </button>
        )}
        <span role="status">{unchanged && 'Nothing has changed yet. Change something first.'}</span>
      </p>
    </form>
  );
}

const HALF_DAY = 'The date isn’t complete. Fill it in, or clear it.';
const PREVIEW = { id: 'preview', edition: 1 };

/** What can't be shown, such as a day that is none, is left out of the preview. */
const withoutWrong = (draft: AssignmentDraft, { due, pace, passMark, replyTo }: DraftProblems): AssignmentDraft => ({
  ...draft,
  ...(due && { due: '' }),
  ...(pace && { pace: undefined, due: '' }),
  ...(replyTo && { replyTo: '' }),
  ...(passMark && { passMark: '' }),
});

/**
 * A date field that was not filled in to the end has an empty value, as HTML has it
 * (https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#suffering-from-bad-input).
 */
const hasHalfDay = (form: HTMLFormElement | null): boolean =>
  form?.querySelector<HTMLInputElement>('input[type="date"]')?.validity.badInput ?? false;
