import type { AssignmentDraft, DraftProblems } from '../../team/assignment/assignment-draft.ts';
import type { AssignableCourse } from '../../team/assignment/course-outline.ts';
import { collectionIn } from '../../team/assignment/lesson-choice.ts';
import { described, Field } from '../kit/Field.tsx';
import { WhenFields } from './WhenFields.tsx';

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
  const passMark = {
    id: 'assignment-pass-mark',
    hint: 'Optional. The average score to reach, in percent. If empty, doing the lessons is enough.',
    problem: problems.passMark,
  };
  const replyTo = {
    id: 'assignment-reply-to',
    hint: 'Optional. It stands in the link, so anyone with the link can read it. People can then mail you their hand-in in one step.',
    problem: problems.replyTo,
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
      <WhenFields course={course} draft={draft} problems={problems} onEdit={onEdit} />
      <div class="pair">
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
        <Field {...replyTo} label="Your email for hand-ins">
          <input
            {...described(replyTo)}
            type="text"
            inputMode="email"
            spellcheck={false}
            value={draft.replyTo}
            autocomplete="email"
            onInput={({ currentTarget }) => onEdit({ replyTo: currentTarget.value })}
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
