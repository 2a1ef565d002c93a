import { Component } from 'preact';
import type { LessonColumn, PersonColumn, RatingColumn, TeamColumn } from '../../../team/board/team-columns.ts';
import type { TeamRow } from '../../../team/board/team-table.ts';
import { type Looks, type ShownCell, shownCell } from '../column-looks.ts';
import { ShortDay } from './ShortDay.tsx';
import { StatusMark } from './StatusMark.tsx';

interface Props {
  row: TeamRow;
  columns: readonly TeamColumn[];
  onOpen: (row: TeamRow) => void;
}

/** One person. Rows stay as they are until work comes in, so sorting a thousand only moves them. */
export class GridRow extends Component<Props> {
  override shouldComponentUpdate(next: Props): boolean {
    return next.row !== this.props.row;
  }

  override render({ row, columns, onOpen }: Props) {
    return (
      <tr data-status={row.status} data-overdue={row.overdue}>
        {columns.map((column) =>
          'at' in column
            ? lessonCell(column, row)
            : 'beneath' in column
              ? ratingCell(column, row)
              : personCells[column.key]({ ...shownCell(column, row), onOpen }),
        )}
      </tr>
    );
  }
}

type Shown = ShownCell<TeamRow> & Pick<Props, 'onOpen'>;

const figure = ({ words }: Shown) => (
  <td class="figure" data-cell>
    {words}
  </td>
);

const personCells: Looks<Shown, PersonColumn['key']> = {
  name: ({ words, row, onOpen }) => (
    <th scope="row" data-cell>
      <button type="button" class="link-button" onClick={() => onOpen(row)} data-person-link={row.person}>
        <bdi>{words}</bdi>
      </button>
    </th>
  ),
  group: ({ words }) => (
    <td class="group" data-cell>
      <bdi>{words}</bdi>
    </td>
  ),
  status: ({ words, row }) => (
    <td class="status">
      <StatusMark status={row.overdue ? 'overdue' : row.status} />
      <span data-cell>{words}</span>
    </td>
  ),
  share: figure,
  firstTry: figure,
  latest: figure,
  handedInOn: ({ words }) => (
    <td class="day" data-cell>
      <ShortDay day={words} />
    </td>
  ),
  notes: ({ words }) => (
    <td class="notes" data-cell>
      {words}
    </td>
  ),
};

const ratingCell = (column: RatingColumn, row: TeamRow) => (
  <td class="rated">
    <span data-cell>{shownCell(column, row).words}</span> <q data-cell>{shownCell(column.beneath.heard, row).words}</q>{' '}
    <ShortDay day={shownCell(column.beneath.ratedOn, row).words} cell />
  </td>
);

function lessonCell({ at, cell, beneath }: LessonColumn, row: TeamRow) {
  const [words, status] = [cell(row), at(row)?.status ?? 'not-shared'];
  return (
    <td class="lesson" data-reached={status}>
      {words !== '' && <StatusMark status={status} />}
      <span data-cell>{words}</span>
      <span class="more">
        <span data-cell>{shownCell(beneath.firstTry, row).words}</span>{' '}
        <ShortDay day={shownCell(beneath.completeOn, row).words} cell />
      </span>
    </td>
  );
}
