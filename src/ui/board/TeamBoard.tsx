import { useEffect, useMemo } from 'preact/hooks';
import type { Board } from '../../device/trainer-board.ts';
import { href } from '../../primitives/href.ts';
import type { AssignableCourse } from '../../team/assignment/course-outline.ts';
import { EmptyState } from '../drawing/EmptyState.tsx';
import { seats } from '../drawing/scenes.ts';
import { Boundary } from '../kit/Boundary.tsx';
import { MisplacedPanel } from '../kit/MisplacedLink.tsx';
import type { OpenedLink } from '../kit/take-link.ts';
import { AssignmentBoard } from './AssignmentBoard.tsx';
import { AssignmentChoice } from './AssignmentChoice.tsx';
import { BoardData } from './care/BoardData.tsx';
import { IntakePanel } from './intake/IntakePanel.tsx';
import { useIntake } from './intake/use-intake.ts';
import { useAssignments } from './use-assignments.ts';
import { useBoardView } from './use-board-view.ts';
import { useOpenedLinks } from './use-opened-links.ts';

interface Props {
  board: Board;
  /** Undefined when it could not be fetched. */
  course: AssignableCourse | undefined;
  /** What came with the address of the page. */
  opened: OpenedLink | undefined;
}

/** All that a trainer got back: getting it in, and reading it. */
export function TeamBoard({ board, course, opened }: Props) {
  const { view, change } = useBoardView();
  const show = (assignment: string): void => change({ assignment });
  const intake = useIntake(board, (assignments) => {
    // Whoever looks at one board and brings work for it stays there.
    const [first] = assignments;
    if (first !== undefined && !assignments.includes(shown?.assignment.id ?? '')) show(first);
  });
  const boards = useAssignments(board, intake.progress !== undefined);
  const misplaced = useOpenedLinks(opened, (text) => intake.take({ text }));

  // Nothing of it changes while work is being read, which shows its progress ten times a second.
  const care = useMemo(() => <BoardData board={board} assignments={boards} />, [board, boards]);
  const named = boards.find(({ assignment }) => assignment.id === view.assignment);
  const newest = boards[0]?.assignment.id;
  const shown = named ?? (view.assignment === '' ? boards[0] : undefined);
  useEffect(() => {
    // Named at once: a newer assignment must not take its place, neither now nor when Back leads here.
    if (view.assignment === '' && newest !== undefined) show(newest);
  }, [view.assignment, newest]);
  return (
    <>
      {misplaced && <MisplacedPanel link={misplaced} />}
      {boards.length > 0 && <AssignmentChoice boards={boards} shown={shown} onChoose={show} />}
      <IntakePanel intake={intake} hasWork={boards.some(({ handIns }) => handIns.length > 0)} onShow={show} />
      {view.assignment !== '' && !named && !isOn(board, view.assignment) && <Unknown />}
      {boards.length === 0 && view.assignment === '' && <Empty />}
      {shown && course && (
        <Boundary key={shown.assignment.id}>
          <AssignmentBoard
            board={shown}
            boards={boards}
            course={course}
            record={board.record}
            drafts={board.log.drafts}
          />
        </Boundary>
      )}
      {!course && <NoCourse />}
      {care}
    </>
  );
}

/** Also for what has just come and is not shown yet. */
const isOn = (board: Board, id: string): boolean => board.assignments().some(({ assignment }) => assignment.id === id);

const Unknown = () => (
  <p class="advice" data-team="unknown">
    This browser doesn’t have the assignment in this address. If you made it in another browser, restore that browser’s
    backup under “Board data”, or add the link above.
  </p>
);

const Empty = () => (
  <section class="panel" aria-label="Your team" data-team="empty">
    <EmptyState drawing={seats}>
      <p>Make an assignment and send its link. Everyone who hands in gets a row.</p>
      <p>
        <a class="button" href={href('/trainer/assign/')}>
          Make an assignment
        </a>
      </p>
    </EmptyState>
  </section>
);

const NoCourse = () => (
  <div class="advice" data-team="no-course">
    <p>
      The list of lessons didn’t load, so we can’t show the board. Check your connection and reload the page. Any
      hand-ins you add meanwhile are still saved.
    </p>
    <p>
      <button type="button" class="button quiet" onClick={() => location.reload()}>
        Reload the page
      </button>
    </p>
  </div>
);
