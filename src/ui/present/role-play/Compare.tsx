import { isCount } from '../../../primitives/field-checks.ts';
import type { Role, RolePlay, Seat } from '../../../team/role-play/play.ts';
import { ratingCode } from '../../../team/role-play/rating-code.ts';
import { useRoom } from '../use-room.ts';
import { OtherRating } from './OtherRating.tsx';

interface Props {
  play: RolePlay;
  seat: Seat & { role: Role };
}

const isLevels = (value: unknown): value is number[] => Array.isArray(value) && value.every(isCount);

/** What one rated, as a code for the others, and theirs beside it. Folded, as the levels say what a seller should do. */
export function Compare({ play: { id, rows, levels }, seat }: Props) {
  const { seed, round, role } = seat;
  const [mine, setMine] = useRoom<number[]>(`rated-${seed}-${round}-${role}`, [], isLevels);
  const around = { play: id, seed, round, rows: rows.length };
  const isRated = rows.length > 0 && rows.every((_, index) => (mine[index] ?? 0) > 0);
  return (
    <details class="compare no-print">
      <summary>After the round: rate it, and compare</summary>
      <p>
        {role === 'seller' ? 'Rate what you did yourself.' : 'Rate what you heard the seller do.'} Don’t tell it yet.
      </p>
      {rows.map(({ title, anchors }, row) => (
        <fieldset key={title}>
          <legend>{title}</legend>
          {levels.map((level, index) => (
            <label key={level}>
              <input
                type="radio"
                autocomplete="off"
                name={`level-${row}`}
                checked={mine[row] === index + 1}
                onChange={() => setMine(rows.map((_, at) => (at === row ? index + 1 : (mine[at] ?? 0))))}
              />
              <span>
                <b>
                  {index + 1} {level}
                </b>{' '}
                {anchors[index]}
              </span>
            </label>
          ))}
        </fieldset>
      ))}
      {isRated ? (
        <>
          <p>
            Your code, to read out: <strong class="code">{spaced(ratingCode({ role, levels: mine }, around))}</strong>
          </p>
          <OtherRating around={around} mine={mine} role={role} rows={rows.map(({ title }) => title)} levels={levels} />
        </>
      ) : (
        <p class="soft">Choose a level in each row, and you get a code to compare by.</p>
      )}
    </details>
  );
}

const spaced = (code: string): string => `${code.slice(0, 3)} ${code.slice(3)}`;
