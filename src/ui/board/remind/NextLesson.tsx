import { useMemo } from 'preact/hooks';
import { Said, useSaid } from '../../../exercises/Said.tsx';
import type { Assignment } from '../../../log/assignment.ts';
import type { AssignableCourse } from '../../../team/assignment/course-outline.ts';
import { nextLesson } from '../../../team/assignment/invitation.ts';
import { resolveAssignment } from '../../../team/assignment/resolve-assignment.ts';
import { CopyField } from '../../kit/CopyField.tsx';

interface Props {
  assignment: Assignment;
  course: AssignableCourse;
  link: string;
  today: string;
}

/** Words for everybody on what is due next, where lessons come one after another; nothing where they don’t. */
export function NextLesson({ assignment, course, link, today }: Props) {
  const [message, setMessage] = useSaid();
  const resolved = useMemo(() => resolveAssignment(assignment, course), [assignment, course]);
  const words = nextLesson(resolved, link, { today, language: document.documentElement.lang });
  if (words === undefined) return null;
  return (
    <details class="work" data-next-lesson>
      <summary>The next lesson, for everyone</summary>
      <CopyField label="For a chat" value={words} action="Copy the text" lines={4} onCopy={setMessage}>
        <span role="status">
          <Said told={message} />
        </span>
      </CopyField>
    </details>
  );
}
