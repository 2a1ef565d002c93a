import type { Reply } from '../../log/reply.ts';
import { count } from '../../primitives/count.ts';
import { dayInWords } from '../kit/time-in-words.ts';

interface Props {
  /** As it can be shown. */
  reply: Reply;
  /** Of the assignment. */
  title: string;
  /** When the work was handed in, in milliseconds since 1970. */
  handedInAt: number | undefined;
  /** What is good to know before one keeps it. */
  notes: readonly string[];
  isBusy: boolean;
  onRead: () => void;
  onLater: () => void;
  onDecline: () => void;
}

/** A reply that waits to be kept: who answers what, and the first line of it. */
export const ReplyOffer = ({ reply, title, handedInAt, notes, isBusy, onRead, onLater, onDecline }: Props) => (
  <section data-reply-offer={reply.id}>
    <p class="lede">
      On your work for “{title}”{handedInAt !== undefined && `, handed in on ${dayInWords(handedInAt)}`}.
    </p>
    {reply.line !== '' && (
      <p class="note" dir="auto">
        {reply.line}
      </p>
    )}
    <p>{contentsOf(reply)}</p>
    {notes.length > 0 && (
      <ul class="advice">
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    )}
    <p class="act">
      <button type="button" class="button" aria-busy={isBusy} onClick={onRead} data-action="read-reply">
        Keep and read it
      </button>
      <button type="button" class="button quiet" onClick={onLater} data-action="keep-reply">
        Keep it for later
      </button>
      <button type="button" class="button quiet" onClick={onDecline} data-action="decline">
        Don’t keep it
      </button>
    </p>
    <p class="soft">
      It’s kept in this browser only, beside your answers. For later means it waits on Today. Nobody hears whether you
      read it.
    </p>
  </section>
);

function contentsOf({ answers, rows, again }: Reply): string {
  const comments = answers.filter(({ comment }) => comment !== undefined).length;
  const ratings = rows.length + answers.filter(({ criteria }) => criteria !== undefined).length;
  const parts = [
    ...(comments > 0 ? [count(comments, 'comment')] : []),
    ...(ratings > 0 ? [count(ratings, 'rating')] : []),
    ...(again.length > 0 ? [`${count(again.length, 'thing')} to do once more`] : []),
  ];
  const list = new Intl.ListFormat('en', { type: 'conjunction' }).format(parts);
  return parts.length === 0 ? '' : `It holds ${list}.`;
}
