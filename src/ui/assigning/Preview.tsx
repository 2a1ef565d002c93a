import type { ResolvedAssignment } from '../../team/assignment/resolve-assignment.ts';
import { AssignedLessons } from '../assigned/AssignedLessons.tsx';
import { AssignmentBrief } from '../assigned/AssignmentBrief.tsx';
import { CourseNotes } from '../assigned/CourseNotes.tsx';
import { rowsOfArrived } from '../assigned/lesson-rows.ts';

/** An assignment as the page that its link opens shows it, made of the same parts. */
export function Preview({ resolved }: { resolved: ResolvedAssignment }) {
  const { title } = resolved.assignment;
  // Links would lead away from the form.
  const rows = rowsOfArrived(resolved, []).map((row) => ({ ...row, href: undefined }));
  return (
    <article class="sheet assignment">
      <h3>{title === '' ? 'Untitled' : title}</h3>
      <AssignmentBrief resolved={resolved} />
      <CourseNotes notes={resolved.notes} />
      {rows.length > 0 ? <AssignedLessons rows={rows} /> : <p class="soft">No lessons yet</p>}
    </article>
  );
}
