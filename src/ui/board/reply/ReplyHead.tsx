import { useFocusWithChange } from '../../../exercises/use-focus.ts';
import { MOST_REPLY_LETTERS as MOST } from '../../../log/reply.ts';
import { count } from '../../../primitives/count.ts';
import { tooLong } from '../../../primitives/too-long.ts';
import { wholeText } from '../../../primitives/whole-text.ts';
import type { SentReply } from '../../../team/board/replies-made.ts';
import { described, Field } from '../../kit/Field.tsx';
import { inWords } from '../../kit/time-in-words.ts';
import { fieldId, type Replying } from './use-reply.ts';

interface Props {
  replying: Replying;
  name: string;
}

/** What was replied, the way to begin a reply, and its first line. */
export function ReplyHead({ replying, name }: Props) {
  const { sent, draft, packed, problems, edit, start, pack, restore } = replying;
  const last = sent.at(-1);
  const focusWithChange = useFocusWithChange();
  /** The button that was pressed goes away, and the first thing to write is the line. */
  const begin = (how: () => void): void => {
    focusWithChange(() => document.getElementById(fieldId('line')));
    how();
  };
  const line = {
    id: fieldId('line'),
    hint: 'What they read first. A comment has room below each answer.',
    problem: (draft && tooLong(draft.line.trim(), MOST.line)) ?? problems.get('line'),
  };
  return (
    <div class="reply-head no-print" data-replying={packed ? 'packed' : draft ? 'writing' : 'no'}>
      {last && !draft && !packed && <Sent last={last} times={sent.length} onSendAgain={() => void pack(last.reply)} />}
      {!draft && !packed && (
        <p class="act">
          <button
            type="button"
            class={last ? 'button quiet' : 'button'}
            onClick={() => begin(start)}
            data-action="reply"
          >
            {last ? 'Change the reply' : 'Reply'}
            <span class="visually-hidden"> to {name}</span>
          </button>
          {restore && (
            <button type="button" class="button quiet" onClick={() => begin(restore)} data-action="restore-reply">
              Bring back what you discarded
            </button>
          )}
        </p>
      )}
      {draft && (
        <Field {...line} label="One line on all of it">
          <textarea
            {...described(line)}
            rows={2}
            value={draft.line}
            onInput={({ currentTarget }) => edit({ line: wholeText(currentTarget.value) })}
          />
        </Field>
      )}
    </div>
  );
}

const Sent = ({ last: { reply }, times, onSendAgain }: { last: SentReply; times: number; onSendAgain: () => void }) => (
  <div data-replied={reply.id}>
    <p>
      <strong>Replied on {inWords(reply.at)}</strong>
      {times > 1 && `, ${count(times, 'time')} in all`}.{' '}
      <button type="button" class="link-button" onClick={onSendAgain} data-action="send-again">
        Send it again
      </button>
    </p>
    <p class="soft">
      {reply.line !== '' && `“${reply.line}”`} {contentsOf(reply)}
    </p>
  </div>
);

function contentsOf({ answers, rows, again }: SentReply['reply']): string {
  const parts = [
    ...(answers.length > 0 ? [`${count(answers.length, 'answer')} with a comment or rating`] : []),
    ...(rows.length > 0 ? [`${count(rows.length, 'row')} rated`] : []),
    ...(again.length > 0 ? [`${again.length} asked for once more`] : []),
  ];
  return parts.join(', ');
}
