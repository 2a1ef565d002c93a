import { useRef, useState } from 'preact/hooks';
import type { Board } from '../../device/trainer-board.ts';
import { Said, useSaid } from '../../exercises/Said.tsx';
import { useFocusWithChange } from '../../exercises/use-focus.ts';
import type { Assignment } from '../../log/assignment.ts';
import { ifNotSaved } from '../../log/storage-fault.ts';
import { assignmentId, assignmentOf } from '../../team/assignment/assignment-draft.ts';
import { type BegunDraft, draftFrom, isBegun } from '../../team/assignment/begun-draft.ts';
import type { AssignableCourse } from '../../team/assignment/course-outline.ts';
import { useAssignments } from '../board/use-assignments.ts';
import { currentDay } from '../kit/day.ts';
import { useToday } from '../kit/use-today.ts';
import { DraftForm } from './DraftForm.tsx';
import { FormAside } from './FormAside.tsx';
import { MadeList } from './MadeList.tsx';
import { SendPanel } from './SendPanel.tsx';
import { emptyForm, useBegunDraft } from './use-begun-draft.ts';

interface Props {
  course: AssignableCourse;
  board: Board;
  /** What the address of the page brought: something to begin with, or why that can't be. */
  arrived: BegunDraft | string | undefined;
}

interface Sending {
  assignment: Assignment;
  /** What has to be said of it first. */
  notes: readonly string[];
}

/** Assigning, from the first choice to the words that are sent, and everything that was assigned before. */
export function AssignPanel({ course, board, arrived }: Props) {
  const assignments = useAssignments(board);
  const work = useBegunDraft(board.log.drafts, typeof arrived === 'string' ? undefined : arrived);
  const [sending, setSending] = useState<Sending>();
  const [told, setTold] = useSaid(typeof arrived === 'string' ? arrived : '');
  const [forms, setForms] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const focusWithChange = useFocusWithChange();
  // What is asked for by when is told as of today, also after midnight.
  useToday();
  const { draft, changes } = work.begun;
  const before = assignments.find(({ assignment }) => assignment.id === changes?.id)?.assignment;

  const showForm = (): void => {
    setSending(undefined);
    setTold('');
    // A new form, in which nothing was tried yet.
    setForms(forms + 1);
    focusWithChange(() => heading.current);
  };
  const start = (next: BegunDraft): void => {
    work.start(next);
    showForm();
  };
  const startFrom = (as: 'change' | 'copy') => (assignment: Assignment) =>
    start(draftFrom(assignment, course, { as, today: currentDay() }));
  const make = async (): Promise<void> => {
    const edition = Math.max(changes?.edition ?? 0, before?.edition ?? 0) + 1;
    const id = changes?.id ?? assignmentId((bytes) => crypto.getRandomValues(bytes));
    const assignment = assignmentOf(draft, course, { id, edition });
    const notes = edition > 1 ? [NEW_LINK] : [];
    work.finish();
    setSending({ assignment, notes });
    await board
      .record([{ type: 'assignment-made', assignment }])
      .catch(ifNotSaved(() => setSending({ assignment, notes: [...notes, NOT_STORED] })));
  };

  return (
    <>
      {sending ? (
        <SendPanel course={course} {...sending} onDone={showForm} />
      ) : (
        <section class="panel" aria-labelledby="draft" key={forms}>
          <h2 id="draft" tabIndex={-1} ref={heading}>
            {changes ? `Change “${before?.title ?? draft.title}”` : 'A new assignment'}
          </h2>
          {changes && <p class="advice">{CHANGE_ADVICE}</p>}
          <p role="status">
            <Said told={told} />
          </p>
          <FormAside
            aside={work.aside}
            onBack={() => {
              work.goBack();
              showForm();
            }}
          />
          <DraftForm
            course={course}
            draft={draft}
            before={before}
            onEdit={work.edit}
            onMake={() => void make()}
            {...(isBegun(work.begun) && { onClear: () => start(emptyForm()) })}
          />
        </section>
      )}
      <MadeList
        course={course}
        assignments={assignments}
        onSend={(assignment) => setSending({ assignment, notes: [] })}
        onChange={startFrom('change')}
        onCopy={startFrom('copy')}
        onClose={({ id }, closed) => board.record([{ type: 'assignment-closed', assignment: id, closed }])}
      />
    </>
  );
}

const CHANGE_ADVICE =
  'Any change makes a new link, because the link holds the assignment itself. People keep the old one until they open the new one, so send it to everyone. Hand-ins you already have stay with it.';
const NEW_LINK =
  'This is a new link: send it to everyone who has the old one. The old link still opens the old assignment; opening the new one replaces it.';
const NOT_STORED =
  'This browser couldn’t save it, so it’s on your list only until you close this tab. The link still works: copy it somewhere safe.';
