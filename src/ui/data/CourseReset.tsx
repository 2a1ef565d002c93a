import type { Learner } from '../../device/learner.ts';
import { NotLoaded } from '../kit/NotLoaded.tsx';
import { lessonsHere } from '../listing/course-lessons.ts';
import { useCourseLessons } from '../listing/use-course-lessons.ts';
import { ResetPanel } from './ResetPanel.tsx';

/** Starting over, once it is known with what: nothing else on the page waits for the list of lessons. */
export function CourseReset({ learner }: { learner: Learner }) {
  const { lessons, hasFailed, retry } = useCourseLessons('data', { here: lessonsHere() });
  if (lessons) return <ResetPanel learner={learner} lessons={lessons} />;
  if (hasFailed) return <NotLoaded onRetry={retry} />;
  return (
    <section class="panel" aria-labelledby="reset" aria-busy="true">
      <h2 id="reset">Start over</h2>
      <p>Your lessons are loading.</p>
    </section>
  );
}
