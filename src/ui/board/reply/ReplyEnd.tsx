import { Said } from '../../../exercises/Said.tsx';
import { MOST_REPLY_LETTERS as MOST } from '../../../log/reply.ts';
import { tooLong } from '../../../primitives/too-long.ts';
import { wholeText } from '../../../primitives/whole-text.ts';
import { described, Field } from '../../kit/Field.tsx';
import type { Others } from '../person/PersonSteps.tsx';
import { ReplyReady } from './ReplyReady.tsx';
import { RubricFields } from './RubricFields.tsx';
import { fieldId, type Replying } from './use-reply.ts';

interface Props {
  replying: Replying;
  /** Ids of the lessons that were answered. */
  lessons: readonly string[];
  others: Others;
}

/** The end of a reply: the rubric, who it is from, and making it; then the ways to send it. */
export function ReplyEnd({ replying, lessons, others }: Props) {
  const { draft, packed, problems, said, edit, make, discard } = replying;
  if (packed) return <ReplyReady key={packed.reply.id} replying={replying} packed={packed} others={others} />;
  if (!draft) return null;
  const from = {
    id: fieldId('from'),
    hint: 'Your name, as they know it.',
    problem: tooLong(draft.from.trim(), MOST.from) ?? problems.get('from'),
  };
  return (
    <form
      class="reply-end no-print"
      onSubmit={(event) => {
        event.preventDefault();
        make();
      }}
      data-reply-form
    >
      <RubricFields lessons={lessons} rated={draft.rows} onRate={(rows) => edit({ rows })} />
      <Field {...from} label="From">
        <input
          {...described(from)}
          type="text"
          value={draft.from}
          autocomplete="name"
          onInput={({ currentTarget }) => edit({ from: wholeText(currentTarget.value) })}
        />
      </Field>
      <p class="act">
        <button type="submit" class="button" data-action="make-reply">
          Make the reply
        </button>
        <button type="button" class="button quiet" onClick={discard} data-action="discard-reply">
          Discard it
        </button>
      </p>
      <p class="soft">Saved in this browser while you type. Nothing leaves it until you send the reply.</p>
      <p role="status">
        <Said told={said} />
      </p>
    </form>
  );
}
