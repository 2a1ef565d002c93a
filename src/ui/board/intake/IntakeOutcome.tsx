import { count } from '../../../primitives/count.ts';
import type { Outcome } from '../../../team/board/sort-incoming.ts';
import type { SetAsideWork } from '../../../team/hand-in/read-hand-ins.ts';
import type { Intake } from './use-intake.ts';

interface Props {
  outcome: Intake['outcome'];
  onShow: (assignment: string) => void;
}

/** More names than this stand behind a summary. */
const FEW = 8;

/** What came of the work that was brought last, in words. */
export function IntakeOutcome({ outcome, onShow }: Props) {
  const { landed = [], known = [], setAside = [], saved = true } = outcome ?? {};
  const total = landed.reduce((sum, { names }) => sum + names.length, 0);
  return (
    <div class="outcome" data-intake={outcome ? 'done' : 'none'}>
      <p role="status">{outcome && summary(total, outcome)}</p>
      {!saved && (
        <p class="advice">
          This browser wouldn’t save this. It’s on the board in this tab only, so keep the tab open and save a backup.
        </p>
      )}
      {landed.map(({ assignment, title, names }) => (
        <div key={assignment} data-landed={names.length}>
          <p>
            {count(names.length, 'hand-in')} for “<bdi>{title}</bdi>”{' '}
            <button type="button" class="link-button" onClick={() => onShow(assignment)}>
              Show the board
            </button>
          </p>
          <Names names={names} />
        </div>
      ))}
      {known.length > 0 && (
        <div data-known={known.length}>
          <p>Already on the board, and not counted twice:</p>
          <Names names={known} />
        </div>
      )}
      {byReason(setAside).map(([reason, which]) => (
        <div class="aside" key={reason} data-set-aside={which.length}>
          <p>
            <strong>Set aside:</strong> {reason}
          </p>
          <Names names={which.map(({ from, name }) => (name === undefined ? from : `${name} (${from})`))} />
        </div>
      ))}
    </div>
  );
}

function summary(landed: number, { known, setAside, waiting }: Outcome): string {
  const words = [
    landed > 0 ? `${count(landed, 'hand-in')} added.` : '',
    known.length > 0 ? `${known.length} ${known.length === 1 ? 'was' : 'were'} already on the board.` : '',
    waiting > 0
      ? `${waiting} ${waiting === 1 ? 'waits' : 'wait'} for an assignment that isn’t on this board; see your options below.`
      : '',
    setAside.length > 0 ? `${setAside.length} ${setAside.length === 1 ? 'was' : 'were'} set aside; see why below.` : '',
  ];
  return words.filter((part) => part !== '').join(' ') || 'That was only an assignment link, with no hand-in.';
}

const Names = ({ names }: { names: readonly string[] }) => {
  const list = (
    <ul class="names">
      {names.map((name, index) => (
        <li key={index}>
          <bdi>{name}</bdi>
        </li>
      ))}
    </ul>
  );
  if (names.length <= FEW) return list;
  return (
    <details>
      <summary>All {names.length}</summary>
      {list}
    </details>
  );
};

function byReason(setAside: readonly SetAsideWork[]): [string, SetAsideWork[]][] {
  const groups = new Map<string, SetAsideWork[]>();
  for (const one of setAside) groups.set(one.reason, [...(groups.get(one.reason) ?? []), one]);
  return [...groups];
}
