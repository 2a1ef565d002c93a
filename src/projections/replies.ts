import type { ExerciseAnswered, LearningEvent, ReplyReceived } from '../log/event.ts';
import { type Reply, replyIn } from '../log/reply.ts';
import { shownReply } from '../log/shown-reply.ts';
import { isLessonAnswer } from './attempts.ts';

/** A reply that was kept. */
export interface ReceivedReply {
  /** As it can be shown. */
  reply: Reply;
  received: ReplyReceived;
  isRead: boolean;
  /** Whether it is the newest to its hand-in; what an earlier one asked for holds no longer. */
  isNewest: boolean;
}

/** Bodies never change, and the list is made anew after every change. */
const shown = new WeakMap<ReplyReceived, Reply | undefined>();

function shownIn(received: ReplyReceived): Reply | undefined {
  if (!shown.has(received)) {
    const reply = replyIn(received.body);
    // A log may come from a backup that anybody can write.
    const fits = reply?.id === received.reply && reply.handIn === received.handIn;
    shown.set(received, reply && fits ? shownReply(reply) : undefined);
  }
  return shown.get(received);
}

/** The replies that are here, each once, the one that came last first. `events` are those that stand, in order. */
export function replies(events: readonly LearningEvent[]): ReceivedReply[] {
  const kept = new Map<string, { reply: Reply; received: ReplyReceived }>();
  const read = new Set<string>();
  const newest = new Map<string, Reply>();
  for (const event of events) {
    if (event.type === 'reply-read') read.add(event.reply);
    if (event.type !== 'reply-received' || kept.has(event.reply)) continue;
    const reply = shownIn(event);
    if (!reply) continue;
    kept.set(reply.id, { reply, received: event });
    if (reply.edition >= (newest.get(reply.handIn)?.edition ?? 0)) newest.set(reply.handIn, reply);
  }
  return [...kept.values()]
    .map(({ reply, received }) => ({
      reply,
      received,
      isRead: read.has(reply.id),
      isNewest: newest.get(reply.handIn) === reply,
    }))
    .toReversed();
}

/**
 * The answer that a reply speaks of: the last one before the work was handed in. Undefined where there is none.
 * `addresses` are the present one of the exercise and those under earlier ids of its lesson.
 */
export function answerBefore(
  { received }: Pick<ReceivedReply, 'received'>,
  events: readonly LearningEvent[],
  addresses: readonly string[],
): ExerciseAnswered | undefined {
  const at = events.findIndex((event) => event.type === 'work-handed-in' && event.handIn === received.handIn);
  return events
    .slice(0, Math.max(0, at))
    .findLast((event): event is ExerciseAnswered => isLessonAnswer(event) && addresses.includes(event.exercise));
}
