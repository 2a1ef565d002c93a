import { count } from '../../../primitives/count.ts';
import type { TeamRow } from '../../../team/board/team-table.ts';

/** The people around one of them, in the order of the table as it was left. */
export interface Others {
  rows: readonly TeamRow[];
  /** The place of the one who is shown, from 0; -1 where the table leaves them out. */
  at: number;
  onShow: (person: string) => void;
}

/** The ways from one person to the team and to the next one. At the ends it goes round, so that no button is ever dead. */
export function PersonSteps({ others: { rows, at, onShow } }: { others: Others }) {
  const step = (by: number): void => onShow(rows.at((at + by) % rows.length)?.person ?? '');
  return (
    <p class="act steps no-print">
      <button type="button" class="button quiet" onClick={() => onShow('')} data-action="to-team">
        Back to the team
      </button>
      {rows.length > 1 && (
        <>
          <button type="button" class="button quiet" onClick={() => step(-1)} data-action="previous-person">
            Previous<span class="visually-hidden"> person</span>
          </button>
          <button type="button" class="button quiet" onClick={() => step(1)} data-action="next-person">
            Next<span class="visually-hidden"> person</span>
          </button>
          {at >= 0 && (
            <span class="soft">
              {at + 1} of {count(rows.length, 'person', 'people')}
            </span>
          )}
        </>
      )}
    </p>
  );
}
