import type { KnownLesson } from '../catalog/known-lesson.ts';
import type { ExerciseAnswered, LearningEvent } from '../log/event.ts';
import { partsOf } from '../log/exercise-address.ts';
import type { AnswerReply } from '../log/reply.ts';
import { type AskedAgain, askedAgain } from './asked-again.ts';
import { namesOf } from './lesson-reference.ts';
import { answerBefore, type ReceivedReply, replies } from './replies.ts';

/** What a reply says of one exercise. */
export interface ReplyBeside {
  /** Id of the exercise within its lesson. */
  exercise: string;
  reply: ReceivedReply;
  /** Undefined where it is only asked for once more. */
  answer: AnswerReply | undefined;
  /** What the person had answered when they handed in. */
  own: ExerciseAnswered | undefined;
  asked: AskedAgain | undefined;
}

/**
 * What replies say of the exercises of a lesson: the newest for each exercise, or one reply alone. `events` are those that
 * stand, in order.
 */
export function repliesBeside(
  events: readonly LearningEvent[],
  lesson: Pick<KnownLesson, 'id' | 'aliases' | 'required'>,
  only?: ReceivedReply,
): ReplyBeside[] {
  const names = namesOf(lesson);
  const found = new Map<string, ReplyBeside>();
  const asked = askedAgain(events, [lesson]);
  const speaking = only ? [only] : replies(events).filter(({ isNewest }) => isNewest);
  for (const reply of speaking) {
    for (const address of addressesIn(reply)) {
      const { lesson: name, exercise } = partsOf(address);
      if (!names.includes(name) || exercise === '' || found.has(exercise)) continue;
      found.set(exercise, {
        exercise,
        reply,
        answer: reply.reply.answers.find((answer) => answer.exercise === address),
        own: answerBefore(
          reply,
          events,
          names.map((each) => `${each}/${exercise}`),
        ),
        asked: asked.find((one) => one.exercise === exercise && one.reply.received === reply.received),
      });
    }
  }
  return [...found.values()];
}

/** All exercises of which a reply says something, each once; lessons that are asked for are among them. */
const addressesIn = ({ reply: { answers, again } }: ReceivedReply): string[] => [
  ...new Set([...answers.map(({ exercise }) => exercise), ...again]),
];
