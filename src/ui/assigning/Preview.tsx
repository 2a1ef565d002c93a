import type { ResolvedAssignment } from '../../team/assignment/resolve-assignment.ts';
import { Brief } from '../assigned/Brief.tsx';
import { LessonList } from '../assigned/LessonList.tsx';
import { rowsOfArrived } from '../assigned/lesson-rows.ts';
import { Notes } from '../assigned/Notes.tsx';

/** An assignment as the page that its link opens shows it, made of the same parts. */
export function Preview({ resolved }: { resolved: ResolvedAssignment }) {
  const { title } = resolved.assignment;
  // Links would lead away from the form.
  const rows = rowsOfArrived(resolved, []).map((row) => ({ ...row, href: undefined }));
  return (
    <article class="sheet assignment">
      <h3>{title === '' ? 'Without a title so far' : title}</h3>
      <Brief resolved={resolved} />
      <Notes notes={resolved.notes} />
      {rows.length > 0 ? <LessonList rows={rows} /> : <p class="soft">No lessons so far.</p>}
    </article>
  );
}
