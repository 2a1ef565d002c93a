import { count } from '../../primitives/count.ts';
import { href } from '../../primitives/href.ts';
import type { AskedAgain } from '../../projections/asked-again.ts';
import type { ReceivedReply } from '../../projections/replies.ts';
import { dayInWords } from '../kit/time-in-words.ts';

interface Props {
  replies: readonly ReceivedReply[];
  asked: readonly AskedAgain[];
}

/** The replies that hold, each with what it asks for and the way to all of it. */
export const RepliesList = ({ replies, asked }: Props) => (
  <ul class="replies">
    {replies
      .filter(({ isNewest }) => isNewest)
      .map((received) => {
        const { id, from, assignment, at } = received.reply;
        const open = asked.filter(({ reply, done }) => reply.received === received.received && !done).length;
        return (
          <li key={id} data-kept-reply={id}>
            <a class="lone-link" href={href(`/assignment/#reply/${id}`)}>
              {from === '' ? 'A reply' : `A reply from ${from}`} on “{assignment.title}”
            </a>
            <span class="soft">
              {' '}
              {dayInWords(at)}
              {!received.isRead && ', not read yet'}
              {open > 0 && `, ${count(open, 'thing')} to do once more`}
            </span>
          </li>
        );
      })}
  </ul>
);
