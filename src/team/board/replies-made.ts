import { type Reply, replyIn } from '../../log/reply.ts';
import type { BoardEvent } from './board-events.ts';

/** A reply that this browser sent. */
export interface SentReply {
  reply: Reply;
  /** What was signed. */
  body: string;
}

/** The replies to each hand-in, by its id: each once, in the order in which they were written. */
export function repliesMade(events: readonly BoardEvent[]): ReadonlyMap<string, readonly SentReply[]> {
  const made = new Map<string, SentReply[]>();
  const seen = new Set<string>();
  for (const event of events) {
    if (event.type !== 'reply-made' || seen.has(event.reply)) continue;
    const reply = replyIn(event.body);
    if (!reply) continue;
    seen.add(event.reply);
    made.set(event.handIn, [...(made.get(event.handIn) ?? []), { reply, body: event.body }]);
  }
  for (const some of made.values()) some.sort((a, b) => a.reply.edition - b.reply.edition);
  return made;
}

/** Where a reply to a hand-in is kept while it is written. */
export const replyPlace = (handIn: string): string => `reply:${handIn}`;
