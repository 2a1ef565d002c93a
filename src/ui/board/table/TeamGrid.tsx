import type { ComponentChildren } from 'preact';
import { isSortKey, type SortKey, type TeamColumn } from '../../../team/board/team-columns.ts';
import type { TeamRow } from '../../../team/board/team-table.ts';
import { Scroller } from '../../kit/Scroller.tsx';
import type { BoardView } from '../board-view.ts';
import { GridRow } from './GridRow.tsx';
import { ShortDay } from './ShortDay.tsx';

interface Props {
  columns: readonly TeamColumn[];
  rows: readonly TeamRow[];
  view: BoardView;
  change: (part: Partial<BoardView>) => void;
  onOpen: (row: TeamRow) => void;
}

/** The table itself, of the columns that the CSV file has, too. */
export function TeamGrid({ columns, rows, view, change, onOpen }: Props) {
  const sort = (key: SortKey): void => change({ sort: key, descending: key === view.sort && !view.descending });
  return (
    <>
      <p class="soft" id="how-to-read">
        Under each lesson: progress, the score on first tries, and the day it was completed. Choose a name to see what
        that person handed in.
      </p>
      <Scroller label="The team, one row per person">
        <table class="grid" aria-describedby="how-to-read">
          <thead>
            <tr>
              {columns.map(({ key, heading, ...column }) =>
                isSortKey(key) ? (
                  <SortHead key={key} sortKey={key} words={heading} view={view} onSort={sort}>
                    {'day' in column && column.day !== undefined && (
                      <span class="due">
                        due <ShortDay day={column.day} />
                      </span>
                    )}
                  </SortHead>
                ) : (
                  <th key={key} scope="col">
                    {heading}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <GridRow key={row.person} row={row} columns={columns} onOpen={onOpen} />
            ))}
          </tbody>
        </table>
      </Scroller>
    </>
  );
}

interface HeadProps {
  sortKey: SortKey;
  words: string;
  view: BoardView;
  onSort: (key: SortKey) => void;
  children: ComponentChildren;
}

function SortHead({ sortKey, words, view: { sort, descending }, onSort, children }: HeadProps) {
  const isSorted = sort === sortKey;
  const order = descending ? 'descending' : 'ascending';
  return (
    <th scope="col" {...(isSorted && { 'aria-sort': order })}>
      <button type="button" onClick={() => onSort(sortKey)}>
        {words}
        <svg class="arrow" viewBox="0 0 10 10" aria-hidden="true" data-order={isSorted ? order : 'none'}>
          <path d={isSorted && descending ? 'M1 3h8l-4 5z' : 'M1 7h8l-4-5z'} />
        </svg>
      </button>
      {children}
    </th>
  );
}
