import type { CellStatus } from '../../../team/board/team-cells.ts';
import type { RowStatus } from '../../../team/board/team-table.ts';

/** A sign beside the words, whose shape says the same: full, half, empty, or a bar across. */
export const StatusMark = ({ status }: { status: CellStatus | RowStatus | 'overdue' }) => (
  <svg class="mark" viewBox="0 0 12 12" aria-hidden="true" data-mark={status}>
    {status === 'overdue' ? (
      <path class="full" d="M6 0.5 11.5 11H0.5z" />
    ) : (
      <circle class="ring" cx="6" cy="6" r="4.5" />
    )}
    {(status === 'complete' || status === 'done') && <circle class="full" cx="6" cy="6" r="4.5" />}
    {(status === 'started' || status === 'working') && <path class="full" d="M6 1.5a4.5 4.5 0 0 1 0 9z" />}
  </svg>
);
