import { Component } from 'preact';
import type { SheetCell } from '../../../team/board/sheets.ts';
import type { TeamRow } from '../../../team/board/team-table.ts';
import { Day } from './Day.tsx';
import { StatusMark } from './StatusMark.tsx';

interface Props {
  row: TeamRow;
  /** Of the sheet: name, status, three shares, day, three for each lesson, notes. */
  cells: readonly SheetCell[];
  onOpen: (row: TeamRow) => void;
}

const BEFORE_LESSONS = 6;
const PER_LESSON = 3;

/** One person. Rows stay as they are until work comes in, so sorting a thousand only moves them. */
export class GridRow extends Component<Props> {
  override shouldComponentUpdate(next: Props): boolean {
    return next.row !== this.props.row;
  }

  override render({ row, cells, onOpen }: Props) {
    const [name = '', status = '', share = '', firstTry = '', latest = '', day = ''] = cells;
    const mark = row.overdue ? 'overdue' : row.status;
    return (
      <tr data-status={row.status} data-overdue={row.overdue}>
        <th scope="row" data-cell>
          <button type="button" class="link-button" onClick={() => onOpen(row)}>
            <bdi>{name}</bdi>
          </button>
        </th>
        <td class="status">
          <StatusMark status={mark} />
          <span data-cell>{status}</span>
        </td>
        {[share, firstTry, latest].map((cell, index) => (
          <td key={index} class="figure" data-cell>
            {percent(cell)}
          </td>
        ))}
        <td class="day" data-cell>
          <Day day={String(day)} />
        </td>
        {row.cells.map(({ lesson, status: reached }, index) => {
          const [words = '', first = '', on = ''] = cells.slice(BEFORE_LESSONS + index * PER_LESSON);
          return (
            <td key={lesson} class="lesson" data-reached={reached}>
              {words !== '' && <StatusMark status={reached} />}
              <span data-cell>{words}</span>
              <span class="more">
                <span data-cell>{percent(first)}</span> <Day day={String(on)} cell />
              </span>
            </td>
          );
        })}
        <td class="notes" data-cell>
          {cells.at(-1)}
        </td>
      </tr>
    );
  }
}

const percent = (cell: SheetCell): string => (cell === '' ? '' : `${cell} %`);
