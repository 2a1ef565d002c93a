import { count } from '../../../primitives/count.ts';
import { useRosterText } from './use-roster-text.ts';

interface Props {
  roster: readonly string[];
  onSave: (names: readonly string[]) => void;
}

/** The list of who is expected. */
export function RosterForm({ roster, onSave }: Props) {
  const { text, found, problem, onType, onSubmit } = useRosterText(roster, onSave);
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
        rows={Math.min(12, Math.max(4, found + 1))}
        value={text}
        aria-describedby="roster-problem roster-found"
        aria-invalid={problem !== ''}
        onInput={({ currentTarget }) => onType(currentTarget.value)}
      />
      <span class="problem" id="roster-problem">
        {problem}
      </span>
      <p class="act">
        <button type="submit" class="button quiet">
          Save the list
        </button>
        <span class="soft" id="roster-found">
          {count(found, 'name')} found
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
