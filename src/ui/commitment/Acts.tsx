import type { CommitmentState } from '../../projections/commitments.ts';

type Act = 'change' | 'later' | 'calendar' | 'cameUp' | 'letGo' | 'undo';

/** What can be done about a commitment, the likeliest first. */
const OFFERED: Readonly<Record<CommitmentState, readonly Act[]>> = {
  planned: ['change', 'calendar', 'cameUp'],
  due: ['cameUp', 'later', 'letGo'],
  'came-up': ['undo'],
  'let-go': ['undo'],
};

const LABELS: Readonly<Record<Act, string>> = {
  change: 'Edit',
  later: 'Not yet',
  calendar: 'Calendar',
  cameUp: 'It came up',
  letGo: 'Let it go',
  undo: 'Undo',
};

interface Props {
  state: CommitmentState;
  acts: Readonly<Record<Act, () => void>>;
  /** The lesson, for those who hear the buttons one by one. */
  of: string;
  /** What can be done elsewhere on the page. */
  without: Act | undefined;
}

export const Acts = ({ state, acts, of, without }: Props) => (
  <p class="acts">
    {OFFERED[state]
      .filter((act) => act !== without)
      .map((act) => (
        <button key={act} type="button" class="button quiet" onClick={acts[act]}>
          {LABELS[act]}
          <span class="visually-hidden">: {of}</span>
        </button>
      ))}
  </p>
);
