import type { AssignmentDraft, DraftProblems } from '../../team/assignment/assignment-draft.ts';
import type { AssignableCourse } from '../../team/assignment/course-outline.ts';
import { collectionIn } from '../../team/assignment/lesson-choice.ts';
import { currentDay } from '../kit/day.ts';
import { described, Field } from '../kit/Field.tsx';

interface Props {
  course: AssignableCourse;
  draft: AssignmentDraft;
  problems: DraftProblems;
  onEdit(part: Partial<AssignmentDraft>): void;
}

/** Everything about an assignment but its lessons. */
export function DraftFields({ course, draft, problems, onEdit }: Props) {
  const whole = draft.collection && collectionIn(course, draft.collection);
  const title = { id: 'assignment-title', problem: problems.title };
  const from = {
    id: 'assignment-from',
    hint: 'Your name, as people know it. This browser remembers it for next time.',
    problem: problems.from,
  };
  const due = {
    id: 'assignment-due',
    hint: 'Optional. The last day to hand in on time.',
    problem: problems.due,
  };
  const passMark = {
    id: 'assignment-pass-mark',
    hint: 'Optional. The average score to reach, in percent. If empty, doing the lessons is enough.',
    problem: problems.passMark,
  };
  const note = {
    id: 'assignment-note',
    hint: 'A line on why, or what to bring. Short notes make short links.',
    problem: problems.note,
  };

  return (
    <>
      <Field {...title} label="Title">
        <input
          {...described(title)}
          type="text"
          value={draft.title}
          autocomplete="off"
          onInput={({ currentTarget }) => onEdit({ title: currentTarget.value })}
        />
      </Field>
      {whole && draft.title.trim() === '' && (
        <p class="act">
          <button type="button" class="button quiet" onClick={() => onEdit({ title: whole.title })}>
            Use “{whole.title}”
          </button>
        </p>
      )}
      <Field {...from} label="From">
        <input
          {...described(from)}
          type="text"
          value={draft.from}
          autocomplete="name"
          onInput={({ currentTarget }) => onEdit({ from: currentTarget.value })}
        />
      </Field>
      <div class="pair">
        <Field {...due} label="Due date">
          <input
            {...described(due)}
            type="date"
            value={draft.due}
            min={currentDay()}
            onInput={({ currentTarget }) => onEdit({ due: currentTarget.value })}
          />
        </Field>
        <Field {...passMark} label="Pass mark">
          <input
            {...described(passMark)}
            type="text"
            inputMode="numeric"
            value={draft.passMark}
            autocomplete="off"
            onInput={({ currentTarget }) => onEdit({ passMark: currentTarget.value })}
          />
        </Field>
      </div>
      <Field {...note} label="Note">
        <textarea
          {...described(note)}
          rows={3}
          value={draft.note}
          onInput={({ currentTarget }) => onEdit({ note: currentTarget.value })}
        />
      </Field>
    </>
  );
}
