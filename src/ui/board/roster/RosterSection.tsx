import { useRef } from 'preact/hooks';
import type { Board } from '../../../device/trainer-board.ts';
import { Said, useSaid } from '../../../exercises/Said.tsx';
import { useFocusWithChange } from '../../../exercises/use-focus.ts';
import { ifNotSaved } from '../../../log/storage-fault.ts';
import type { AssignableCourse } from '../../../team/assignment/course-outline.ts';
import type { BoardAssignment } from '../../../team/board/board-assignments.ts';
import { looseName } from '../../../team/board/person-names.ts';
import type { TeamTable } from '../../../team/board/team-table.ts';
import { MissingPeople } from './MissingPeople.tsx';
import { RosterForm } from './RosterForm.tsx';
import { useRosterText } from './use-roster-text.ts';

interface Props {
  board: BoardAssignment;
  table: TeamTable;
  course: AssignableCourse;
  today: string;
  record: Board['record'];
  drafts: Board['log']['drafts'];
}

/** Who is expected, and who of them has not handed in. */
export function RosterSection({ board, table, course, today, record, drafts }: Props) {
  const { assignment, roster } = board;
  const [message, setMessage] = useSaid();
  const heading = useRef<HTMLHeadingElement>(null);
  const focusWithChange = useFocusWithChange();
  const save = async (names: readonly string[], words: string): Promise<void> => {
    const event = { type: 'roster-set', assignment: assignment.id, names } as const;
    const saved = await record([event])
      .then(() => true)
      .catch(ifNotSaved(() => false));
    setMessage(saved ? words : `${words} Your browser wouldn’t save it, so it’s in this tab only.`);
  };
  const saveNames = (names: readonly string[]): void => {
    const words = names.length === 1 ? '1 name is on your list.' : `${names.length} names are on your list.`;
    // The form is another one then, so the button that was pressed is gone.
    if ((roster.length === 0) !== (names.length === 0)) focusWithChange(() => heading.current);
    void save(names, names.length === 0 ? 'Your list is empty now.' : words);
  };
  const typed = useRosterText({ assignment: assignment.id, roster, drafts, onSave: saveNames });
  /** The name as they typed it takes the place of the one on the list. */
  const identify = (name: string, stranger: string): void => {
    const key = looseName(name);
    const names = roster.map((each) => (looseName(each) === key ? stranger : each));
    void save(names, `${name} is on your list as ${stranger} now.`);
  };

  return (
    <section class="panel" aria-labelledby="missing" data-roster={roster.length}>
      <h2 id="missing" tabIndex={-1} ref={heading}>
        Who hasn’t handed in
      </h2>
      {roster.length === 0 ? (
        <p>
          Paste your people’s names once, and you’ll see who’s missing. The list stays in this browser, like the rest of
          the board.
        </p>
      ) : (
        <MissingPeople assignment={assignment} table={table} course={course} today={today} onIdentify={identify} />
      )}
      <RosterForm saved={roster.length} typed={typed} />
      <p role="status">
        <Said told={message} />
      </p>
    </section>
  );
}
