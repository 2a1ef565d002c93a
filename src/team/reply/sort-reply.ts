import type { Refused } from '../../formats/link/payload.ts';
import type { LearningEvent, NewEvent } from '../../log/event.ts';
import type { ReceivedReply } from '../../projections/replies.ts';
import { SIGNATURE_WORDS } from '../hand-in/send-hand-in.ts';
import type { ReadReply } from './read-reply.ts';
import { replyRefusals as refusals } from './reply-refusals.ts';

export type NewReply = Extract<NewEvent, { type: 'reply-received' }>;

/** What a reply is to the browser in which it was opened. */
export type SortedReply =
  | { kind: 'new'; event: NewReply; notes: readonly string[] }
  /** It is here already, or a newer one to the same work is. `id` is that of the one to show. */
  | { kind: 'known' | 'outdated'; id: string };

/** So far two right clocks may be apart. */
const SLACK_MILLIS = 5 * 60_000;

/**
 * Whether a reply answers what was handed in from here, and is news. One to work that this browser knows nothing of is
 * refused and not shown: what a trainer says of somebody's work is for nobody else. `kept` are the replies that are here,
 * `now` is in milliseconds since 1970.
 */
export function sortReply(
  read: ReadReply,
  events: readonly LearningEvent[],
  kept: readonly ReceivedReply[],
  now: number,
): SortedReply | Refused {
  const { reply, body, publicKey, signature } = read;
  const same = kept.find(({ received }) => received.reply === reply.id);
  if (same) return same.received.body === body ? { kind: 'known', id: reply.id } : { refused: refusals.otherContent };
  const handedIn = events.find((event) => event.type === 'work-handed-in' && event.handIn === reply.handIn);
  if (handedIn?.type !== 'work-handed-in') return { refused: refusals.notYours };
  if (handedIn.assignment !== reply.assignment.id) return { refused: refusals.otherAssignment };
  const newest = kept.find((one) => one.reply.handIn === reply.handIn && one.isNewest);
  if (newest && newest.reply.edition > reply.edition) return { kind: 'outdated', id: newest.reply.id };
  return {
    kind: 'new',
    event: {
      type: 'reply-received',
      reply: reply.id,
      handIn: reply.handIn,
      assignment: reply.assignment.id,
      body,
      ...(publicKey !== undefined && { publicKey }),
      ...(signature !== undefined && { signature }),
    },
    notes: notesOn(read, kept, now),
  };
}

/** What is good to know of a reply before it is kept, as sentences. */
function notesOn(
  { reply, verdict, publicKey }: ReadReply,
  kept: readonly ReceivedReply[],
  now: number,
): readonly string[] {
  const keys = kept.flatMap(({ reply: { assignment }, received }) =>
    assignment.id === reply.assignment.id ? (received.publicKey ?? []) : [],
  );
  const isOther = keys.length > 0 && (publicKey === undefined || !keys.includes(publicKey));
  return [
    ...(verdict === 'unaltered' ? [] : [SIGNATURE_WORDS[verdict]]),
    ...(isOther ? ['It came from another browser than your earlier replies on this assignment.'] : []),
    ...(reply.at > now + SLACK_MILLIS
      ? ['It says it was written at a time still to come, so a clock is wrong: theirs or this device’s.']
      : []),
  ];
}
