import { useState } from 'preact/hooks';
import { count } from '../../../primitives/count.ts';
import type { TeamTable } from '../../../team/board/team-table.ts';

interface Props {
  table: Pick<TeamTable, 'missing'>;
  onIdentify: (name: string, stranger: string) => void;
}

/** So many are shown at first: a list may hold two thousand. */
const FEW = 60;

/** Who is missing, and whose hand-in may be theirs. */
export function MissingPeople({ table: { missing }, onIdentify }: Props) {
  const [isWhole, setWhole] = useState(false);
  if (missing.length === 0) return <p data-missing="0">Everyone on your list has handed in.</p>;
  return (
    <>
      <p data-missing={missing.length}>
        {count(missing.length, 'person', 'people')} on your list {missing.length === 1 ? 'has' : 'have'} not handed in:
      </p>
      <ul class="missing">
        {(isWhole ? missing : missing.slice(0, FEW)).map(({ name, perhaps }) => (
          <li key={name}>
            <bdi>{name}</bdi>
            {perhaps.map((stranger) => (
              <span key={stranger} class="perhaps">
                maybe “<bdi>{stranger}</bdi>”?{' '}
                <button type="button" class="link-button no-print" onClick={() => onIdentify(name, stranger)}>
                  Yes, same person<span class="visually-hidden"> as {name}</span>
                </button>
              </span>
            ))}
          </li>
        ))}
      </ul>
      {!isWhole && missing.length > FEW && (
        <p class="act no-print">
          <button type="button" class="button quiet" onClick={() => setWhole(true)}>
            Show all {count(missing.length, 'person', 'people')}
          </button>
        </p>
      )}
    </>
  );
}
