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
  /** The group that all of the board is of; empty for those in none, undefined for everybody. */
  group: string | undefined;
  /** Which part of it. */
  part: BoardPart;
  /** Whose page it shows, as in `TeamRow`; empty for the whole team. */
  person: string;
}

/** The parts of a board, in their order. */
export const BOARD_PARTS = ['team', 'questions', 'sure', 'texts'] as const;
export type BoardPart = (typeof BOARD_PARTS)[number];

export const usualView: BoardView = {
  assignment: '',
  sort: 'status',
  descending: false,
  name: '',
  status: '',
  group: undefined,
  part: 'team',
  person: '',
};

const STATUSES: readonly string[] = ['done', 'working', 'not-handed-in', 'overdue'] satisfies BoardView['status'][];

/**
 * Reads the fragment of the page's address, without `#`: `<id>&sort=latest&down=1&name=ada&status=overdue`, `<id>&part=texts`,
 * `<id>&group=North&person=ada berg`. All of it stands in the fragment, so that no name of a person is ever sent to a
 * server.
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
    group: fields.get('group') ?? undefined,
    part: BOARD_PARTS.find((each) => each === fields.get('part')) ?? usualView.part,
    person: fields.get('person') ?? '',
  };
}

/** The fragment again; what is as usual is left out of it. */
export function writeView({ assignment, sort, descending, name, status, group, part, person }: BoardView): string {
  const fields = new URLSearchParams();
  if (sort !== usualView.sort) fields.set('sort', sort);
  if (descending) fields.set('down', '1');
  if (name !== '') fields.set('name', name);
  if (status !== '') fields.set('status', status);
  if (group !== undefined) fields.set('group', group);
  if (part !== usualView.part) fields.set('part', part);
  if (person !== '') fields.set('person', person);
  return [encodeURIComponent(wholeText(assignment)), ...(fields.size > 0 ? [fields.toString()] : [])].join('&');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
