import type { KnownLesson } from '../../catalog/known-lesson.ts';
import type { Learner } from '../../device/learner.ts';
import { href } from '../../primitives/href.ts';
import { EmptyState } from '../drawing/EmptyState.tsx';
import { letter } from '../drawing/scenes.ts';
import { useLog } from '../kit/use-log.ts';
import { AcceptedList } from './AcceptedList.tsx';
import { KeptReplies } from './KeptReplies.tsx';

interface Props {
  learner: Learner;
  /** All of the course. */
  lessons: readonly Pick<KnownLesson, 'id' | 'aliases' | 'title' | 'required' | 'practices'>[];
}

/** What one was asked to do, on the page of one's progress. */
export function AcceptedPanel({ learner, lessons }: Props) {
  const events = useLog(learner);
  const isSome = events.some(({ type }) => type === 'assignment-accepted');
  const open = (
    <p>
      <a class="lone-link" href={href('/assignment/#all')}>
        Open a link
      </a>
    </p>
  );
  return (
    <section class="panel" aria-labelledby="assignments">
      <h2 id="assignments">Assignments</h2>
      {isSome ? (
        <>
          <AcceptedList events={events} lessons={lessons} heading="h3" />
          <KeptReplies events={events} lessons={lessons} heading="h3" />
          {open}
        </>
      ) : (
        <EmptyState drawing={letter}>
          <p>When someone assigns you lessons, you get a link. Open it, and the assignment shows up here.</p>
          {open}
        </EmptyState>
      )}
    </section>
  );
}
