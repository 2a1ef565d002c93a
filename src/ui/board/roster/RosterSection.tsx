import { useRef } from 'preact/hooks';
import type { Board } from '../../../device/trainer-board.ts';
import { Said, useSaid } from '../../../exercises/Said.tsx';
import { useFocusWithChange } from '../../../exercises/use-focus.ts';
import { figure } from '../../../primitives/count.ts';
import type { BoardAssignment } from '../../../team/board/board-assignments.ts';
import { looseName } from '../../../team/board/person-names.ts';
import { type RosterPerson, rosterSet } from '../../../team/board/roster.ts';
import type { TeamTable } from '../../../team/board/team-table.ts';
import { wordsOnceSaved } from '../../kit/words-once-saved.ts';
import { EarlierLists } from './EarlierLists.tsx';
import { MissingPeople } from './MissingPeople.tsx';
import { RosterForm } from './RosterForm.tsx';
import { useRosterText } from './use-roster-text.ts';

interface Props {
  board: BoardAssignment;
  /** All on the board, the newest first. */
  boards: readonly BoardAssignment[];
  table: TeamTable;
  record: Board['record'];
  drafts: Board['log']['drafts'];
}

/** Who is expected, and who of them has not handed in. */
export function RosterSection({ board, boards, table, record, drafts }: Props) {
  const { assignment, roster } = board;
  const [message, setMessage] = useSaid();
  const heading = useRef<HTMLHeadingElement>(null);
  const focusWithChange = useFocusWithChange();
  const save = async (people: readonly RosterPerson[], words: string): Promise<void> => {
    setMessage(await wordsOnceSaved(record([rosterSet(assignment.id, people)]), words));
  };
  const saveList = (people: readonly RosterPerson[]): void => {
    const words = people.length === 1 ? '1 name is on your list.' : `${figure(people.length)} names are on your list.`;
    // The form is another one then, so the button that was pressed is gone.
    if ((roster.length === 0) !== (people.length === 0)) focusWithChange(() => heading.current);
    void save(people, people.length === 0 ? 'Your list is empty now.' : words);
  };
  const typed = useRosterText({ assignment: assignment.id, roster, drafts, onSave: saveList });
  /** The name as they typed it takes the place of the one on the list. */
  const identify = (name: string, stranger: string): void => {
    const key = looseName(name);
    const people = roster.map((each) => (looseName(each.name) === key ? { ...each, name: stranger } : each));
    void save(people, `${name} is on your list as ${stranger} now.`);
  };

  return (
    <section class="panel" aria-labelledby="missing" data-roster={roster.length}>
      <h2 id="missing" tabIndex={-1} ref={heading}>
        Who hasn’t handed in
      </h2>
      {roster.length === 0 ? (
        <p>
          Paste your people’s names once, and you’ll see who’s missing; with their email addresses, you can remind them
          from here. The list stays in this browser, like the rest of the board.
        </p>
      ) : (
        <MissingPeople table={table} onIdentify={identify} />
      )}
      {roster.length === 0 && <EarlierLists boards={boards} onTake={saveList} />}
      <RosterForm saved={roster.length} typed={typed} />
      <p role="status">
        <Said told={message} />
      </p>
    </section>
  );
}
