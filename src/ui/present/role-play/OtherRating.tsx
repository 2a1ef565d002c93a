import { useId, useState } from 'preact/hooks';
import type { Role } from '../../../team/role-play/play.ts';
import { apartInWords, type Rating, type RatingAround, readRatingCode } from '../../../team/role-play/rating-code.ts';
import { ROLE_WORDS } from './role-words.ts';

interface Props {
  around: RatingAround;
  mine: readonly number[];
  role: Role;
  rows: readonly string[];
  levels: readonly string[];
}

/** Takes the code of another player, and shows both ratings side by side. */
export function OtherRating({ around, mine, role, rows, levels }: Props) {
  const id = useId();
  const [theirs, setTheirs] = useState<Rating>();
  const [refused, setRefused] = useState('');
  const compare = (event: SubmitEvent): void => {
    event.preventDefault();
    const { currentTarget } = event;
    const typed = currentTarget instanceof HTMLFormElement ? `${new FormData(currentTarget).get('code') ?? ''}` : '';
    const read = readRatingCode(typed, around);
    const own = 'rating' in read && read.rating.role === role;
    setTheirs('rating' in read && !own ? read.rating : undefined);
    if ('refused' in read) setRefused(read.refused);
    else setRefused(own ? `This is a code of the ${role}, as you are. Type the code of somebody else.` : '');
  };
  return (
    <>
      <form class="other-code" onSubmit={compare}>
        <label for={`${id}-code`}>The code of somebody else</label>
        <p class="act">
          <input
            id={`${id}-code`}
            type="text"
            name="code"
            autocomplete="off"
            autocapitalize="characters"
            spellcheck={false}
            maxLength={20}
            aria-describedby={`${id}-refused`}
            aria-invalid={refused !== ''}
          />
          <button type="submit" class="button">
            Compare
          </button>
        </p>
        <p id={`${id}-refused`} class="refused" role="status">
          {refused}
        </p>
      </form>
      {theirs && <SideBySide theirs={theirs} mine={mine} rows={rows} levels={levels} />}
    </>
  );
}

interface SideProps extends Pick<Props, 'mine' | 'rows' | 'levels'> {
  theirs: Rating;
}

const SideBySide = ({ theirs, mine, rows, levels }: SideProps) => (
  <table class="side-by-side">
    <caption class="visually-hidden">Both ratings, side by side</caption>
    <thead>
      <tr>
        <th scope="col">Row</th>
        <th scope="col">You</th>
        <th scope="col">{ROLE_WORDS[theirs.role].name}</th>
      </tr>
    </thead>
    <tbody>
      {rows.map((row, index) => {
        const [one = 0, other = 0] = [mine[index], theirs.levels[index]];
        return (
          <tr key={row}>
            <th scope="row">
              {row} <small>{apartInWords(one, other)}</small>
            </th>
            <td>{levelInWords(one, levels)}</td>
            <td>{levelInWords(other, levels)}</td>
          </tr>
        );
      })}
    </tbody>
  </table>
);

const levelInWords = (level: number, levels: readonly string[]): string =>
  level === 0 ? 'Not rated' : `${level} ${levels[level - 1] ?? ''}`;
