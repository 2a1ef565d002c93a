import { useAnnouncement } from '../../kit/use-announcement.ts';
import type { BoardView } from '../board-view.ts';

interface Props {
  view: BoardView;
  change: (part: Partial<BoardView>) => void;
  shown: number;
  all: number;
}

const STATUSES: readonly [BoardView['status'], string][] = [
  ['', 'Any status'],
  ['done', 'Done'],
  ['working', 'Not done yet'],
  ['not-handed-in', 'Not handed in'],
  ['overdue', 'Overdue'],
];

export function RowFilters({ view: { name, status }, change, shown, all }: Props) {
  const isFiltered = name !== '' || status !== '';
  const words = shown === 0 ? 'No one matches.' : `${shown} of ${all} shown.`;
  const said = useAnnouncement(isFiltered ? words : '');
  return (
    <div class="row-filters no-print">
      <label class="field">
        <span>Name</span>
        <input
          type="search"
          value={name}
          autocomplete="off"
          onInput={({ currentTarget }) => change({ name: currentTarget.value })}
        />
      </label>
      <label class="field">
        <span>Status</span>
        <select
          value={status}
          onChange={({ currentTarget }) => change({ status: currentTarget.value as BoardView['status'] })}
        >
          {STATUSES.map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
      {isFiltered && (
        <p>
          {words}{' '}
          <button type="button" class="link-button" onClick={() => change({ name: '', status: '' })}>
            Show everyone
          </button>
        </p>
      )}
      <p class="visually-hidden" role="status">
        {said}
      </p>
    </div>
  );
}
