import type { StoredEvent } from '../../log/event.ts';
import { type Reply, replyIn } from '../../log/reply.ts';
import { type BoardEvent, isBoardEvent } from './board-events.ts';

/** A reply that this browser sent. */
export interface SentReply {
  reply: Reply;
  /** What was signed. */
  body: string;
}

/** The replies to a hand-in, each once, in the order in which they were written. */
export function repliesTo(events: readonly (StoredEvent | BoardEvent)[], handIn: string): SentReply[] {
  const sent = new Map<string, SentReply>();
  for (const event of events) {
    // The type first: a board has thousands of events, and few replies.
    if (event.type !== 'reply-made' || !isBoardEvent(event) || event.type !== 'reply-made') continue;
    const reply = event.handIn === handIn && !sent.has(event.reply) ? replyIn(event.body) : undefined;
    if (reply) sent.set(event.reply, { reply, body: event.body });
  }
  return [...sent.values()].toSorted((a, b) => a.reply.edition - b.reply.edition);
}
