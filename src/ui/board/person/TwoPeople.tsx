import { useState } from 'preact/hooks';
import { Said, useSaid } from '../../../exercises/Said.tsx';
import { type BoardHandIn, nameOf, sourceOf } from '../../../team/board/board-assignments.ts';
import type { NewBoardEvent } from '../../../team/board/board-events.ts';
import { LONGEST_NAME, looseName } from '../../../team/board/person-names.ts';
import { inWords } from '../../kit/time-in-words.ts';
import { wordsOnceSaved } from '../../kit/words-once-saved.ts';

interface Props {
  /** All work under one name, newest first. */
  work: readonly BoardHandIn[];
  record: (events: readonly NewBoardEvent[]) => Promise<void>;
  /** Hears who it is now when all of the work went to another name. */
  onMoved: (person: string) => void;
}

/** Whose work is whose, where it came from several browsers under one name, or was given another name before. */
export function TwoPeople({ work, record, onMoved }: Props) {
  const [message, setMessage] = useSaid();
  const sources = [...new Map(work.map((one) => [sourceOf(one), one])).values()];
  const isAsked = sources.length > 1 || sources.some(({ renamed }) => renamed !== undefined);
  const rename = async (one: BoardHandIn, name: string): Promise<void> => {
    const words = name.trim() === '' ? 'It has the name that was typed again.' : `That work is ${name.trim()}’s now.`;
    const saved = record([{ type: 'work-renamed', source: sourceOf(one), name: name.trim() }]);
    setMessage(await wordsOnceSaved(saved, words));
    if (sources.length === 1) onMoved(looseName(name.trim() || (one.handIn.name ?? '')));
  };
  if (!isAsked) return null;
  return (
    <details class="two-people no-print">
      <summary>Are these two people?</summary>
      <p class="soft">
        Work under this name came from {sources.length} browsers. Give one of them another name, such as a last name or
        a town, and it gets a row of its own. That stays in this browser.
      </p>
      <ul>
        {sources.map((one, index) => (
          <li key={sourceOf(one)}>
            <RenameForm of={one} number={index + 1} onSave={(name) => void rename(one, name)} />
          </li>
        ))}
      </ul>
      <p role="status">
        <Said told={message} />
      </p>
    </details>
  );
}

interface FormProps {
  of: BoardHandIn;
  number: number;
  onSave: (name: string) => void;
}

function RenameForm({ of, number, onSave }: FormProps) {
  const [name, setName] = useState(nameOf(of) ?? '');
  return (
    <form
      class="rename"
      onSubmit={(event) => {
        event.preventDefault();
        onSave(name === of.handIn.name ? '' : name);
      }}
    >
      <label class="field">
        <span>
          Browser {number}, handed in on {inWords(of.handIn.at)}
        </span>
        <input
          type="text"
          value={name}
          maxLength={LONGEST_NAME}
          autocomplete="off"
          onInput={({ currentTarget }) => setName(currentTarget.value)}
        />
      </label>
      <button type="submit" class="button quiet">
        Save<span class="visually-hidden"> the name for browser {number}</span>
      </button>
    </form>
  );
}
