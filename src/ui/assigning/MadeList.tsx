import { useRef } from 'preact/hooks';
import { Said, useSaid } from '../../exercises/Said.tsx';
import type { Assignment } from '../../log/assignment.ts';
import { ifNotSaved } from '../../log/storage-fault.ts';
import { count } from '../../primitives/count.ts';
import { href } from '../../primitives/href.ts';
import type { AssignableCourse } from '../../team/assignment/course-outline.ts';
import { resolveAssignment } from '../../team/assignment/resolve-assignment.ts';
import { dueInWords } from '../../team/assignment/state-in-words.ts';
import { type BoardAssignment, personOf } from '../../team/board/board-assignments.ts';
import { currentDay } from '../kit/day.ts';
import { dayInWords } from '../kit/time-in-words.ts';

interface Acts {
  onSend(assignment: Assignment): void;
  onChange(assignment: Assignment): void;
  onCopy(assignment: Assignment): void;
  /** Resolves when it is stored. */
  onClose(assignment: Assignment, closed: boolean): Promise<void>;
}

interface Props extends Acts {
  course: AssignableCourse;
  assignments: readonly BoardAssignment[];
}

/** What this trainer has asked for, newest first; closed ones folded away. */
export function MadeList({ course, assignments, onClose, ...acts }: Props) {
  const [message, setMessage] = useSaid();
  const heading = useRef<HTMLHeadingElement>(null);
  const [open, closed] = [assignments.filter((entry) => !entry.closed), assignments.filter((entry) => entry.closed)];
  const close = async (assignment: Assignment, isClosed: boolean): Promise<void> => {
    setMessage(
      isClosed
        ? `“${assignment.title}” is closed. Its links still work, and nobody loses anything.`
        : `“${assignment.title}” is open again.`,
    );
    await onClose(assignment, isClosed).catch(
      ifNotSaved(() => setMessage('This browser couldn’t save that. It holds only until you close this tab.')),
    );
    // The button that was pressed has moved to the other list.
    heading.current?.focus();
  };
  const entry = (shown: BoardAssignment) => (
    <Entry key={shown.assignment.id} shown={shown} course={course} {...acts} onClose={close} />
  );
  return (
    <section class="panel yours" aria-labelledby="yours">
      <h2 id="yours" tabIndex={-1} ref={heading}>
        Your assignments
      </h2>
      {assignments.length === 0 && (
        <p>
          None in this browser yet. Choose lessons above, add a title, and make the link. You’ll find it here to send
          again, change, and see who handed in.
        </p>
      )}
      {open.length > 0 && <ul class="entries">{open.map(entry)}</ul>}
      {closed.length > 0 && (
        <details>
          <summary>Closed ({closed.length})</summary>
          <ul class="entries">{closed.map(entry)}</ul>
        </details>
      )}
      <p role="status">
        <Said told={message} />
      </p>
    </section>
  );
}

interface EntryProps extends Acts {
  course: AssignableCourse;
  shown: BoardAssignment;
}

function Entry({ shown, course, onSend, onChange, onCopy, onClose }: EntryProps) {
  const { assignment, closed } = shown;
  const { id, title } = assignment;
  return (
    <li data-assignment={id} data-closed={closed || undefined}>
      <h3>{title}</h3>
      <p class="soft">{factsOf(shown, course)}</p>
      <p class="act">
        <a class="button quiet" href={`${href('/trainer/team/')}#${id}`}>
          See hand-ins
          <Of title={title} />
        </a>
        <Act words="Send" title={title} onAct={() => onSend(assignment)} />
        <Act words="Change" title={title} onAct={() => onChange(assignment)} />
        <Act words="Duplicate" title={title} onAct={() => onCopy(assignment)} />
        <Act words={closed ? 'Reopen' : 'Close'} title={title} onAct={() => void onClose(assignment, !closed)} />
      </p>
    </li>
  );
}

const Act = ({ words, title, onAct }: { words: string; title: string; onAct: () => void }) => (
  <button type="button" class="button quiet" onClick={onAct}>
    {words}
    <Of title={title} />
  </button>
);

/** Which one a button means, for whoever does not see where it stands. */
const Of = ({ title }: { title: string }) => <span class="visually-hidden">: {title}</span>;

function factsOf({ assignment, madeAt, handIns }: BoardAssignment, course: AssignableCourse): string {
  const { due, edition } = assignment;
  const { lessons, minutes } = resolveAssignment(assignment, course);
  const people = new Set(handIns.map(personOf)).size;
  return [
    `${count(lessons.length, 'lesson')}, ${minutes} min`,
    // Here stands what was asked for, and not who is late with it: the board tells that.
    dueInWords(due, { today: currentDay(), language: document.documentElement.lang }, false),
    people === 0 ? 'nobody has handed in yet' : `${count(people, 'person has', 'people have')} handed in`,
    `made ${dayInWords(madeAt)}`,
    ...(edition > 1 ? [edition === 2 ? 'changed once' : `changed ${edition - 1} times`] : []),
  ].join(' · ');
}
