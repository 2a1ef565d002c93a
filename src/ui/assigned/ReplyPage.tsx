import type { Learner } from '../../device/learner.ts';
import type { LearningEvent } from '../../log/event.ts';
import { replies } from '../../projections/replies.ts';
import type { AssignableCourse } from '../../team/assignment/course-outline.ts';
import { ReplyView } from '../reply/ReplyView.tsx';
import { ViewTitle } from './ViewTitle.tsx';

interface Props {
  id: string;
  learner: Learner;
  course: AssignableCourse;
  events: readonly LearningEvent[];
  focus: boolean;
}

/** One reply that was kept, or the word that this browser has none of that address. */
export function ReplyPage({ id, learner, course, events, focus }: Props) {
  const received = replies(events).find(({ reply }) => reply.id === id);
  if (!received) {
    return (
      <>
        <ViewTitle focus={focus}>Not in this browser</ViewTitle>
        <p>This browser doesn’t have that reply. Open its link again in the browser where you handed in.</p>
      </>
    );
  }
  const { from, assignment } = received.reply;
  return (
    <>
      <ViewTitle focus={focus}>
        {from === '' ? `A reply on “${assignment.title}”` : `${from} on “${assignment.title}”`}
      </ViewTitle>
      <ReplyView key={id} received={received} learner={learner} events={events} lessons={course.lessons} />
    </>
  );
}
