import { useMemo } from 'preact/hooks';
import type { AssignableCourse } from '../../../team/assignment/course-outline.ts';
import type { BoardAssignment } from '../../../team/board/board-assignments.ts';
import { assignmentsOfPerson } from '../../../team/board/person-summary.ts';
import { usualView, writeView } from '../board-view.ts';

interface Props {
  person: string;
  /** The one that is shown. */
  here: string;
  boards: readonly BoardAssignment[];
  course: AssignableCourse;
  /** As YYYY-MM-DD. */
  today: string;
}

/** The other assignments of one person, for a talk that is not about a single one. */
export function TheirAssignments({ person, here, boards, course, today }: Props) {
  const all = useMemo(() => assignmentsOfPerson(person, boards, course, today), [person, boards, course, today]);
  const others = all.filter(({ id }) => id !== here);
  if (others.length === 0) return null;
  return (
    <>
      <h3>Their other assignments</h3>
      <ul class="their-assignments">
        {others.map(({ id, title, words }) => (
          <li key={id}>
            <a href={`#${writeView({ ...usualView, assignment: id, person })}`}>
              <bdi>{title}</bdi>
            </a>
            : {words}
          </li>
        ))}
      </ul>
    </>
  );
}
