import type { KnownLesson } from '../catalog/known-lesson.ts';
import type { LearningEvent } from '../log/event.ts';
import { partsOf } from '../log/exercise-address.ts';
import { isLessonAnswer } from './attempts.ts';
import { lessonOf, namesOf } from './lesson-reference.ts';
import { type ReceivedReply, replies } from './replies.ts';

type Known = Pick<KnownLesson, 'id' | 'aliases' | 'required'>;

/** Something that a trainer asked for once more. */
export interface AskedAgain {
  /** As the reply names it. */
  name: string;
  /** By its present id. */
  lesson: string;
  /** Undefined when the whole lesson is asked for. */
  exercise: string | undefined;
  reply: ReceivedReply;
  /** Whether it was answered again since the reply came. */
  done: boolean;
}

/**
 * What is asked for once more, by the replies that hold, each thing once and the newest reply first. What this course does
 * not have can't be done again and is left out. `events` are those that stand, in order.
 */
export function askedAgain(events: readonly LearningEvent[], lessons: readonly Known[]): AskedAgain[] {
  const asked = replies(events)
    .filter(({ isNewest }) => isNewest)
    .flatMap((reply) => reply.reply.again.flatMap((name) => askedBy(reply, name, events, lessons) ?? []));
  const newest = new Map<string, AskedAgain>();
  for (const one of asked) {
    const key = `${one.lesson}/${one.exercise ?? ''}`;
    if (!newest.has(key)) newest.set(key, one);
  }
  return [...newest.values()];
}

function askedBy(
  reply: ReceivedReply,
  name: string,
  events: readonly LearningEvent[],
  lessons: readonly Known[],
): AskedAgain | undefined {
  const { lesson: named, exercise } = partsOf(name);
  const lesson = lessonOf(named, lessons);
  if (!lesson) return undefined;
  const since = events.slice(events.indexOf(reply.received) + 1);
  const isWhole = exercise === '';
  const done = isWhole ? isDoneAgain(lesson, since) : isAnswered(lesson, exercise, since);
  return { name, lesson: lesson.id, exercise: isWhole ? undefined : exercise, reply, done };
}

/** A lesson is done again once each exercise that it requires was answered again, or it was read where it has none. */
function isDoneAgain(lesson: Known, since: readonly LearningEvent[]): boolean {
  if (lesson.required.length > 0) return lesson.required.every((exercise) => isAnswered(lesson, exercise, since));
  return since.some((event) => event.type === 'lesson-opened' && namesOf(lesson).includes(event.lesson));
}

function isAnswered(lesson: Known, exercise: string, since: readonly LearningEvent[]): boolean {
  const addresses = namesOf(lesson).map((name) => `${name}/${exercise}`);
  return since.some((event) => isLessonAnswer(event) && addresses.includes(event.exercise));
}
