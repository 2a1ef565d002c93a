import { wholeText } from '../../primitives/whole-text.ts';
import { isSortKey, type SortKey } from '../../team/board/team-columns.ts';
import type { RowStatus } from '../../team/board/team-table.ts';

/** What the board shows, as the address keeps it. */
export interface BoardView {
  /** The id of the assignment; empty for the newest one. */
  assignment: string;
  sort: SortKey;
  descending: boolean;
  /** What rows are filtered by. */
  name: string;
  status: RowStatus | 'overdue' | '';
}

export const usualView: BoardView = { assignment: '', sort: 'name', descending: false, name: '', status: '' };

const STATUSES: readonly string[] = ['done', 'working', 'not-handed-in', 'overdue'] satisfies BoardView['status'][];

/**
 * Reads the fragment of the page's address, without `#`: `<id>&sort=latest&down=1&name=ada&status=overdue`. All of it
 * stands in the fragment, so that no name of a person is ever sent to a server.
 */
export function readView(fragment: string): BoardView {
  const [assignment = '', ...rest] = fragment.split('&');
  const fields = new URLSearchParams(rest.join('&'));
  const [sort, status] = [fields.get('sort') ?? '', fields.get('status') ?? ''];
  return {
    assignment: decoded(assignment),
    sort: isSortKey(sort) ? sort : usualView.sort,
    descending: fields.get('down') === '1',
    name: fields.get('name') ?? '',
    status: STATUSES.includes(status) ? (status as BoardView['status']) : '',
  };
}

/** The fragment again; what is as usual is left out of it. */
export function writeView({ assignment, sort, descending, name, status }: BoardView): string {
  const fields = new URLSearchParams();
  if (sort !== usualView.sort) fields.set('sort', sort);
  if (descending) fields.set('down', '1');
  if (name !== '') fields.set('name', name);
  if (status !== '') fields.set('status', status);
  return [encodeURIComponent(wholeText(assignment)), ...(fields.size > 0 ? [fields.toString()] : [])].join('&');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
