import { useRef, useState } from 'preact/hooks';
import type { Board } from '../../../device/trainer-board.ts';
import { count } from '../../../primitives/count.ts';
import { erasureOf, peopleOf, perhapsAlso } from '../../../team/board/person-erasure.ts';
import { backUp } from '../../care/back-up.ts';
import { EraseSteps } from '../../care/EraseSteps.tsx';
import { erasePerson, whatGoes } from './erase-person.ts';

/** Erasing all that the board holds of one person. */
export function ErasePerson({ board }: { board: Board }) {
  const [person, setPerson] = useState('');
  const [error, setError] = useState('');
  const field = useRef<HTMLSelectElement>(null);

  const events = board.log.list();
  const people = peopleOf(events);
  const chosen = people.find((each) => each.person === person);
  const erasure = chosen && erasureOf(events, person);
  const mayStart = (): boolean => {
    if (chosen) return true;
    setError('Choose whose hand-ins to erase.');
    field.current?.focus();
    return false;
  };
  const erase = async (): Promise<string> => {
    if (!chosen || !erasure) return 'There’s nothing left to erase.';
    const said = await erasePerson(board, chosen.name, erasure);
    setPerson('');
    return said;
  };

  return (
    <section class="panel" aria-labelledby="erase-person">
      <h2 id="erase-person">Erase a person</h2>
      <p>
        Removes everything a person handed in from the board and what you replied, in every assignment, and their name,
        address and group from the lists of who’s expected. Everyone else’s hand-ins stay.
      </p>
      {people.length === 0 ? (
        <p>There’s nobody on the board yet.</p>
      ) : (
        <p class="field">
          <label for="erase-whom">Whose hand-ins</label>
          <select
            id="erase-whom"
            ref={field}
            value={chosen ? person : ''}
            aria-invalid={error !== ''}
            aria-describedby={error === '' ? undefined : 'erase-whom-error'}
            onChange={({ currentTarget }) => {
              setPerson(currentTarget.value);
              setError('');
            }}
          >
            <option value="">Choose a name</option>
            {people.map(({ person: key, name, handIns }) => (
              <option key={key} value={key}>
                {name} ({handIns === 0 ? 'nothing handed in' : count(handIns, 'hand-in')})
              </option>
            ))}
          </select>
          {error !== '' && (
            <span class="error" id="erase-whom-error">
              {error}
            </span>
          )}
        </p>
      )}
      <EraseSteps
        subject={chosen ? person : ''}
        start="Erase…"
        sure={`Erase ${chosen?.name ?? ''}`}
        backUps={[{ label: 'Back up first', save: () => backUp(board) }]}
        mayStart={mayStart}
        erase={erase}
      >
        {chosen && erasure && (
          <div class="decision" data-erase-person>
            <h3>What gets erased</h3>
            <p>
              {chosen.name}: <strong>{whatGoes(erasure)}</strong>
              {erasure.assignments > 1 && `, for ${count(erasure.assignments, 'assignment')}`}, in this browser and its
              second copy.
            </p>
            <p>
              Other copies remain: backups you’ve saved, the links and files {chosen.name} sent, and this board in other
              browsers. Delete those yourself.
            </p>
            {perhapsAlso(chosen, people).map((other) => (
              <p key={other.person}>“{other.name}” may be the same person, and stays.</p>
            ))}
          </div>
        )}
      </EraseSteps>
    </section>
  );
}
