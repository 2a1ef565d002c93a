import { count } from '../../../primitives/count.ts';
import type { RosterReading } from '../../../team/board/parse-roster.ts';

const MOST_SHOWN = 200;

/** Who is in a list, before it is kept: a table may have been read in another way than it was meant. */
export const FoundPeople = ({ found: { people, twice, left } }: { found: RosterReading }) => (
  <>
    <p class="as-read" id="as-read">
      This is how we read it:
    </p>
    <ul class="found-names" aria-labelledby="as-read">
      {people.slice(0, MOST_SHOWN).map(({ name, email, group }) => (
        <li key={name}>
          <bdi>{name}</bdi>
          {(email ?? group) !== undefined && (
            <span class="soft">
              {' '}
              <bdi>{[email, group].filter(Boolean).join(' · ')}</bdi>
            </span>
          )}
        </li>
      ))}
      {people.length > MOST_SHOWN && <li key="">and {people.length - MOST_SHOWN} more</li>}
    </ul>
    {left > 0 && (
      <p class="problem" key="left">
        A list can hold {count(people.length, 'name')}, so the last {count(left, 'name')} would be left out. Make one
        assignment per team.
      </p>
    )}
    {twice.length > 0 && (
      <p class="advice" key="twice">
        Listed more than once, and counted as one person: <bdi>{twice.slice(0, MOST_SHOWN).join('; ')}</bdi>. If they’re
        different people, add something to tell them apart, such as a team, and ask them to hand in under that name.
      </p>
    )}
  </>
);

const FEW = 8;

/** What stands where an address should and is none. It stays on the list as typed, so that it can be mended later. */
export const WrongAddresses = ({ wrong }: Pick<RosterReading, 'wrong'>) => (
  <div class="advice" data-wrong-addresses={wrong.length}>
    <p>
      {wrong.length === 1
        ? 'This isn’t an email address'
        : `These ${count(wrong.length, 'entry', 'entries')} aren’t email addresses`}
      . Fix {wrong.length === 1 ? 'it' : 'them'} above so it reads like name@company.com. Until then it stays on the
      list as you typed it, and reminders leave it out.
    </p>
    <ul>
      {wrong.slice(0, FEW).map(({ row, name, email }) => (
        <li key={row}>
          Row {row}, <bdi>{name}</bdi>: “<bdi>{email}</bdi>”
        </li>
      ))}
      {wrong.length > FEW && <li key="">and {wrong.length - FEW} more</li>}
    </ul>
  </div>
);
