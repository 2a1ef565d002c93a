import { useEffect, useState } from 'preact/hooks';
import { parseRoster } from '../../../../adapters/team/roster.ts';
import { count } from '../../moment.ts';

interface Props {
  roster: readonly string[];
  onSave: (text: string) => void;
}

/** The list of who is expected. */
export function RosterForm({ roster, onSave }: Props) {
  const [text, setText] = useState(roster.join('\n'));
  useEffect(() => setText(roster.join('\n')), [roster.join('\n')]);
  const names = parseRoster(text);
  const [problem, setProblem] = useState('');
  const form = (
    <form
      class="roster no-print"
      onSubmit={(event) => {
        event.preventDefault();
        const isEmpty = names.length === 0 && roster.length === 0;
        setProblem(isEmpty ? 'There is no name in it yet. Paste or type at least one.' : '');
        if (isEmpty) document.getElementById('roster')?.focus();
        else onSave(text);
      }}
    >
      <label for="roster">Names, one in a line, or from a spreadsheet or a mail’s address field</label>
      <textarea
        id="roster"
        rows={Math.min(12, Math.max(4, names.length + 1))}
        value={text}
        aria-describedby="roster-problem roster-found"
        aria-invalid={problem !== ''}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      <span class="problem" id="roster-problem">
        {problem}
      </span>
      <p class="act">
        <button type="submit" class="button quiet">
          Save the list
        </button>
        <span class="soft" id="roster-found">
          {count(names.length, 'name')} found
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
