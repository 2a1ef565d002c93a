import type { KnownLesson } from '../../catalog/known-lesson.ts';
import type { LearningEvent } from '../../log/event.ts';
import { askedAgain } from '../../projections/asked-again.ts';
import { replies } from '../../projections/replies.ts';
import { RepliesList } from '../reply/RepliesList.tsx';

interface Props {
  events: readonly LearningEvent[];
  lessons: readonly Pick<KnownLesson, 'id' | 'aliases' | 'required'>[];
  heading: 'h2' | 'h3';
  /** Those on one assignment, by its id; all of them without it. */
  assignment?: string;
}

/** The replies that were kept; nothing where there are none. */
export function KeptReplies({ events, lessons, heading: Heading, assignment }: Props) {
  const kept = replies(events).filter(({ reply }) => assignment === undefined || reply.assignment.id === assignment);
  if (kept.length === 0) return null;
  return (
    <>
      <Heading>Replies</Heading>
      <RepliesList replies={kept} asked={askedAgain(events, lessons)} />
    </>
  );
}
