import type { RefObject } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { count } from '../../../primitives/count.ts';
import { plainTable } from '../../../team/board/column.ts';
import { fileColumns, rowsInView, teamColumns } from '../../../team/board/team-columns.ts';
import type { TeamRow, TeamTable } from '../../../team/board/team-table.ts';
import { useBeforePrint } from '../../kit/use-before-print.ts';
import { SheetActions } from '../SheetActions.tsx';
import { useBoardView } from '../use-board-view.ts';
import { RowFilters } from './RowFilters.tsx';
import { TeamGrid } from './TeamGrid.tsx';

interface Props {
  table: TeamTable;
  onOpen: (row: TeamRow) => void;
  /** Whom the page showed before, so that the focus comes back to where it was. */
  returned: string | undefined;
}

/** So many rows are shown at first, and added at a time: a thousand would make a phone wait. */
const PORTION = 60;

/** The team, one row per person. */
export function TableSection({ table, onOpen, returned }: Props) {
  const { view, change } = useBoardView();
  const { name, status, sort, descending } = view;
  const [most, setMost] = useState(PORTION);
  const [grows, setGrows] = useState(false);
  const columns = useMemo(() => teamColumns(table.lessons, table.rows), [table]);
  const rows = useMemo(
    () => rowsInView(table.rows, columns, { name, status, sort, descending }),
    [columns, name, status, sort, descending],
  );
  const showAll = (): void => setMost(Number.POSITIVE_INFINITY);
  useBeforePrint(showAll);
  const section = useFocusOnRow(returned);
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
    <section class="panel wide" aria-labelledby="team" data-sheet="team" ref={section}>
      <h2 id="team">The team</h2>
      {table.rows.length === 0 ? (
        <p data-team="nobody">Nobody has handed in yet, and your list is empty.</p>
      ) : (
        <>
          <RowFilters view={view} change={change} shown={rows.length} all={table.rows.length} />
          {rows.length > 0 && (
            <TeamGrid columns={columns} rows={rows.slice(0, most)} view={view} change={change} onOpen={onOpen} />
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
    </section>
  );
}

/** The focus on the name of whoever was looked at, where the table has them. */
function useFocusOnRow(person: string | undefined): RefObject<HTMLElement> {
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    if (person === undefined || person === '') return;
    const names = section.current?.querySelectorAll<HTMLElement>('[data-person-link]') ?? [];
    [...names].find(({ dataset }) => dataset['personLink'] === person)?.focus();
  }, []);
  return section;
}
