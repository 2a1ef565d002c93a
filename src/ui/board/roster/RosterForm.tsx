import { useState } from 'preact/hooks';
import { count } from '../../../primitives/count.ts';
import type { RosterReading } from '../../../team/board/parse-roster.ts';
import { OtherDrafts } from '../../kit/OtherDrafts.tsx';
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
      <textarea
        id="roster"
        rows={Math.min(12, Math.max(4, found.names.length + 1))}
        value={text}
        aria-describedby="roster-problem roster-found"
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
      {isChanged && <FoundNames found={found} />}
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
          {count(found.names.length, 'name')} found{isChanged && ', not saved yet'}
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

const MOST_SHOWN = 200;

/** Who is in it, before it is kept: a table may have been read in another way than it was meant. */
const FoundNames = ({ found: { names, twice, left } }: { found: RosterReading }) => (
  <>
    <p class="as-read" id="as-read">
      This is how we read it:
    </p>
    <ul class="found-names" aria-labelledby="as-read">
      {names.slice(0, MOST_SHOWN).map((name) => (
        <li key={name}>
          <bdi>{name}</bdi>
        </li>
      ))}
      {names.length > MOST_SHOWN && <li key="">and {names.length - MOST_SHOWN} more</li>}
    </ul>
    {left > 0 && (
      <p class="problem" key="left">
        A list can hold {count(names.length, 'name')}, so the last {count(left, 'name')} would be left out. Make one
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
