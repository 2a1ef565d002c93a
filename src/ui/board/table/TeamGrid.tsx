import type { AssignableLesson } from '../../../team/assignment/course-outline.ts';
import type { Sheet } from '../../../team/board/sheets.ts';
import type { SortKey, TeamRow } from '../../../team/board/team-table.ts';
import { Scroller } from '../../kit/Scroller.tsx';
import { sortText, type TeamView } from '../board-view.ts';
import { GridRow } from './GridRow.tsx';

interface Props {
  lessons: readonly AssignableLesson[];
  /** Of all rows; the first of them are those of `rows`. */
  sheet: Sheet;
  rows: readonly TeamRow[];
  view: TeamView;
  change: (part: Partial<TeamView>) => void;
  onOpen: (row: TeamRow) => void;
}

const SORTS: readonly SortKey[] = ['name', 'status', 'share', 'firstTry', 'latest', 'handedInOn'];

/** The table itself: every text in it is a cell of the sheet that the CSV file has, too. */
export function TeamGrid({ lessons, sheet, rows, view, change, onOpen }: Props) {
  const heads: [SortKey, string][] = [
    ...SORTS.map((key, index): [SortKey, string] => [key, withoutUnit(sheet.columns[index])]),
    ...lessons.map(({ id, title }): [SortKey, string] => [{ lesson: id }, title]),
  ];
  const sort = (key: SortKey): void => {
    const same = sortText(key) === sortText(view.sort);
    change({ sort: key, descending: same && !view.descending });
  };
  return (
    <>
      <p class="soft" id="how-to-read">
        Under each lesson: how far it is, the score at first tries, and the day it was completed. A name opens what that
        person handed in.
      </p>
      <Scroller label="The team, one row for each person">
        <table class="grid" aria-describedby="how-to-read">
          <thead>
            <tr>
              {heads.map(([key, words]) => (
                <SortHead key={sortText(key)} sortKey={key} words={words} view={view} onSort={sort} />
              ))}
              <th scope="col">{sheet.columns.at(-1)}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <GridRow key={row.person} row={row} cells={sheet.rows[index] ?? []} onOpen={onOpen} />
            ))}
          </tbody>
        </table>
      </Scroller>
    </>
  );
}

const withoutUnit = (column: string | undefined): string => column?.replace(' (%)', '') ?? '';

interface HeadProps {
  sortKey: SortKey;
  words: string;
  view: TeamView;
  onSort: (key: SortKey) => void;
}

function SortHead({ sortKey, words, view: { sort, descending }, onSort }: HeadProps) {
  const isSorted = sortText(sort) === sortText(sortKey);
  const order = descending ? 'descending' : 'ascending';
  return (
    <th scope="col" {...(isSorted && { 'aria-sort': order })}>
      <button type="button" onClick={() => onSort(sortKey)}>
        {words}
        <svg class="arrow" viewBox="0 0 10 10" aria-hidden="true" data-order={isSorted ? order : 'none'}>
          <path d={isSorted && descending ? 'M1 3h8l-4 5z' : 'M1 7h8l-4-5z'} />
        </svg>
      </button>
    </th>
  );
}
