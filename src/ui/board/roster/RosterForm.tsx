import { useState } from 'preact/hooks';
import { count } from '../../../primitives/count.ts';
import { OtherDrafts } from '../../kit/OtherDrafts.tsx';
import { FoundPeople, WrongAddresses } from './FoundPeople.tsx';
import type { RosterText } from './use-roster-text.ts';

interface Props {
  /** How many names are saved. */
  saved: number;
  typed: RosterText;
}

/** The list of who is expected. */
export function RosterForm({ saved, typed }: Props) {
  const { text, found, isChanged, isOvertaken, problem, others, onType, onSubmit, onUndo, onGoOn, onDrop } = typed;
  // What was begun before is not to be looked for.
  const [isOpen] = useState(isChanged || others.length > 0);
  const form = (
    <form
      class="roster no-print"
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <label for="roster">Names, one per line, or pasted from a spreadsheet or an email’s address field</label>
      <span class="hint" id="roster-hint">
        A table may have columns for Email and Group (a team, a region). Addresses and groups stay on this board, in
        this browser, and in its backups. They never go into a link.
      </span>
      <textarea
        id="roster"
        rows={Math.min(12, Math.max(4, found.people.length + 1))}
        value={text}
        aria-describedby="roster-hint roster-problem roster-found"
        aria-invalid={problem !== ''}
        onInput={({ currentTarget }) => onType(currentTarget.value)}
      />
      <span class="problem" id="roster-problem">
        {problem}
      </span>
      {isChanged && isOvertaken && (
        <p class="advice">
          The list has changed since you started this one. Saving replaces it with yours; “Undo my changes” shows what’s
          saved.
        </p>
      )}
      {isChanged && <FoundPeople found={found} />}
      {found.wrong.length > 0 && <WrongAddresses wrong={found.wrong} />}
      <p class="act">
        <button type="submit" class="button quiet">
          Save the list
        </button>
        {isChanged && saved > 0 && (
          <button type="button" class="link-button" onClick={onUndo}>
            Undo my changes
          </button>
        )}
        <span class="soft" id="roster-found">
          {count(found.people.length, 'name')} found{isChanged && ', not saved yet'}
        </span>
      </p>
      {others.length > 0 && <OtherDrafts drafts={others} onGoOn={onGoOn} onDrop={onDrop} />}
    </form>
  );
  if (saved === 0) return form;
  return (
    <details class="work no-print" open={isOpen}>
      <summary>Change the list of {count(saved, 'name')}</summary>
      {form}
    </details>
  );
}
