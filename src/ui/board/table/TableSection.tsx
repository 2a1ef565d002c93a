import { useEffect, useMemo, useState } from 'preact/hooks';
import { count } from '../../../primitives/count.ts';
import { plainTable } from '../../../team/board/column.ts';
import { fileColumns, teamColumns } from '../../../team/board/team-columns.ts';
import { filterRows, sortRows, type TeamRow, type TeamTable } from '../../../team/board/team-table.ts';
import type { QuestionOutline } from '../../../team/hand-in/question-outline.ts';
import { useBeforePrint } from '../../kit/use-before-print.ts';
import { SheetActions } from '../SheetActions.tsx';
import { useBoardView } from '../use-board-view.ts';
import { PersonDialog } from './PersonDialog.tsx';
import { RowFilters } from './RowFilters.tsx';
import { TeamGrid } from './TeamGrid.tsx';

interface Props {
  table: TeamTable;
  /** Empty until they have been fetched. */
  questions: readonly QuestionOutline[];
}

/** So many rows are shown at first, and added at a time: a thousand would make a phone wait. */
const PORTION = 60;

/** The team, one row per person. */
export function TableSection({ table, questions }: Props) {
  const { view, change } = useBoardView();
  const { name, status, sort, descending } = view;
  const [most, setMost] = useState(PORTION);
  const [grows, setGrows] = useState(false);
  const [opened, setOpened] = useState<TeamRow>();
  const columns = useMemo(() => teamColumns(table.lessons), [table]);
  const rows = useMemo(() => {
    const chosen = columns.find(({ key }) => key === sort);
    return sortRows(filterRows(table.rows, { name, status }), chosen?.sort, descending);
  }, [columns, name, status, sort, descending]);
  const showAll = (): void => setMost(Number.POSITIVE_INFINITY);
  useBeforePrint(showAll);
  useEffect(() => {
    setMost(PORTION);
    setGrows(false);
  }, [name, status, sort, descending]);
  const left = rows.length - most;
  useEffect(() => {
    if (!grows || left <= 0) return;
    // A portion at a time, so that the page goes on answering.
    const timer = setTimeout(() => setMost(most + PORTION));
    return () => clearTimeout(timer);
  }, [grows, left]);

  return (
    <section class="panel wide" aria-labelledby="team" data-sheet="team">
      <h2 id="team">The team</h2>
      {table.rows.length === 0 ? (
        <p data-team="nobody">Nobody has handed in yet, and your list is empty.</p>
      ) : (
        <>
          <RowFilters view={view} change={change} shown={rows.length} all={table.rows.length} />
          {rows.length > 0 && (
            <TeamGrid columns={columns} rows={rows.slice(0, most)} view={view} change={change} onOpen={setOpened} />
          )}
          {left > 0 && (
            <p class="act no-print">
              <span>
                {most} of {count(rows.length, 'row')} are shown.
              </span>
              <button type="button" class="button quiet" onClick={() => setMost(most + PORTION)}>
                Show {Math.min(left, PORTION)} more
              </button>
              <button type="button" class="button quiet" onClick={() => setGrows(true)}>
                Show all
              </button>
            </p>
          )}
          <SheetActions table={() => plainTable(fileColumns(columns), rows)} what="team" onPrint={showAll} />
        </>
      )}
      {opened && (
        <PersonDialog
          // What came in meanwhile is shown at once.
          row={table.rows.find(({ person }) => person === opened.person) ?? opened}
          lessons={table.lessons}
          questions={questions}
          onClose={() => setOpened(undefined)}
        />
      )}
    </section>
  );
}
