import type { KnownLesson } from '../../catalog/known-lesson.ts';
import type { Learner } from '../../device/learner.ts';
import { href } from '../../primitives/href.ts';
import { useLog } from '../kit/use-log.ts';
import { AcceptedList } from './AcceptedList.tsx';

interface Props {
  learner: Learner;
  /** All of the course. */
  lessons: readonly Pick<KnownLesson, 'id' | 'aliases' | 'title' | 'required'>[];
}

/** What one was asked to do, on the page of one's progress. */
export function AcceptedPanel({ learner, lessons }: Props) {
  const events = useLog(learner);
  const isSome = events.some(({ type }) => type === 'assignment-accepted');
  return (
    <section class="panel" aria-labelledby="assignments">
      <h2 id="assignments">Assignments</h2>
      {isSome ? (
        <AcceptedList events={events} lessons={lessons} heading="h3" />
      ) : (
        <p>None yet. Whoever wants you to do some lessons sends you a link; open it, and it is listed here.</p>
      )}
      <p>
        <a class="lone-link" href={href('/assignment/#all')}>
          Open a link that you were sent
        </a>
      </p>
    </section>
  );
}
