import { MOST_REPLY_LETTERS as MOST } from '../../../log/reply.ts';
import { tooLong } from '../../../primitives/too-long.ts';
import { wholeText } from '../../../primitives/whole-text.ts';
import type { AssignableLesson } from '../../../team/assignment/course-outline.ts';
import type { HandedAnswer } from '../../../team/hand-in/hand-in.ts';
import type { QuestionOutline } from '../../../team/hand-in/question-outline.ts';
import type { ReplyDraft } from '../../../team/reply/reply-draft.ts';
import { FieldNotes } from '../../kit/Field.tsx';
import type { Beneath } from '../person/HandedAnswers.tsx';
import { CriteriaFields } from './CriteriaFields.tsx';
import { fieldId, type Replying } from './use-reply.ts';

/** The fields of a reply beneath what they are about; undefined while nobody writes one. */
export function replyFields({ draft, edit }: Replying): Beneath | undefined {
  if (!draft) return undefined;
  return {
    lesson: ({ id, title }: AssignableLesson) => (
      <AgainBox name={id} draft={draft} edit={edit}>
        Ask for this whole lesson once more<span class="visually-hidden">: {title}</span>
      </AgainBox>
    ),
    answer: (answer, question) => <AnswerFields answer={answer} question={question} draft={draft} edit={edit} />,
  };
}

interface Fields {
  draft: ReplyDraft;
  edit: Replying['edit'];
}

/** A text is there to be commented on; at a question one does so now and then. */
function AnswerFields({
  answer: { exercise, first, last },
  question,
  draft,
  edit,
}: Fields & { answer: HandedAnswer; question: QuestionOutline }) {
  const isText = (last ?? first)?.text !== undefined;
  const fields = (
    <>
      {isText && question.criteria && (
        <CriteriaFields
          criteria={question.criteria}
          rated={draft.criteria[exercise] ?? {}}
          onRate={(rated) => edit({ criteria: { ...draft.criteria, [exercise]: rated } })}
        />
      )}
      <CommentField exercise={exercise} stem={question.stem} draft={draft} edit={edit} />
      <AgainBox name={exercise} draft={draft} edit={edit}>
        Ask for it once more<span class="visually-hidden">: {question.stem}</span>
      </AgainBox>
    </>
  );
  if (isText) return <div class="reply-fields">{fields}</div>;
  const isUsed = (draft.comments[exercise] ?? '') !== '' || draft.again.includes(exercise);
  return (
    <details class="reply-fields" open={isUsed}>
      <summary>
        Comment<span class="visually-hidden"> on: {question.stem}</span>
      </summary>
      {fields}
    </details>
  );
}

function CommentField({ exercise, stem, draft, edit }: Fields & { exercise: string; stem: string }) {
  const id = fieldId(exercise);
  const text = draft.comments[exercise] ?? '';
  const problem = tooLong(text.trim(), MOST.comment);
  return (
    <div class="field" data-invalid={problem !== undefined || undefined}>
      <label for={id}>
        Your comment<span class="visually-hidden"> on: {stem}</span>
      </label>
      <textarea
        id={id}
        rows={2}
        value={text}
        aria-invalid={problem !== undefined}
        aria-describedby={problem === undefined ? undefined : `${id}-problem`}
        onInput={({ currentTarget }) =>
          edit({ comments: { ...draft.comments, [exercise]: wholeText(currentTarget.value) } })
        }
      />
      <FieldNotes id={id} problem={problem} />
    </div>
  );
}

function AgainBox({ name, draft, edit, children }: Fields & { name: string; children: preact.ComponentChildren }) {
  return (
    <label class="again-box">
      <input
        type="checkbox"
        checked={draft.again.includes(name)}
        onChange={({ currentTarget }) => {
          const others = draft.again.filter((each) => each !== name);
          edit({ again: currentTarget.checked ? [...others, name] : others });
        }}
      />
      <span>{children}</span>
    </label>
  );
}
