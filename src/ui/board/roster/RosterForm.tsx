import { count } from '../../../primitives/count.ts';
import { useRosterText } from './use-roster-text.ts';

interface Props {
  roster: readonly string[];
  onSave: (names: readonly string[]) => void;
}

/** The list of who is expected. */
export function RosterForm({ roster, onSave }: Props) {
  const { text, found, twice, isChanged, problem, onType, onSubmit } = useRosterText(roster, onSave);
  const form = (
    <form
      class="roster no-print"
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <label for="roster">Names, one in a line, or from a spreadsheet or a mail’s address field</label>
      <textarea
        id="roster"
        rows={Math.min(12, Math.max(4, found.length + 1))}
        value={text}
        aria-describedby="roster-problem roster-found"
        aria-invalid={problem !== ''}
        onInput={({ currentTarget }) => onType(currentTarget.value)}
      />
      <span class="problem" id="roster-problem">
        {problem}
      </span>
      {isChanged && <FoundNames names={found} twice={twice} />}
      <p class="act">
        <button type="submit" class="button quiet">
          Save the list
        </button>
        <span class="soft" id="roster-found">
          {count(found.length, 'name')} found
        </span>
      </p>
    </form>
  );
  if (roster.length === 0) return form;
  return (
    <details class="work no-print">
      <summary>Change the list of {count(roster.length, 'name')}</summary>
      {form}
    </details>
  );
}

const MOST_SHOWN = 200;

/** Who is in it, before it is kept: a table may have been read in another way than it was meant. */
const FoundNames = ({ names, twice }: { names: readonly string[]; twice: readonly string[] }) => (
  <>
    <ul class="found-names" aria-label="Names found">
      {names.slice(0, MOST_SHOWN).map((name) => (
        <li key={name}>
          <bdi>{name}</bdi>
        </li>
      ))}
      {names.length > MOST_SHOWN && <li key="">and {names.length - MOST_SHOWN} more</li>}
    </ul>
    {twice.length > 0 && (
      <p class="advice" key="twice">
        There more than once, and counted as one person: <bdi>{twice.slice(0, MOST_SHOWN).join('; ')}</bdi>. If they are
        namesakes, add what tells them apart, such as a team, and ask them to hand in under that name.
      </p>
    )}
  </>
);
