import type { Assignment } from '../../../log/assignment.ts';
import { count } from '../../../primitives/count.ts';
import type { Stranded } from '../../../team/board/sort-incoming.ts';
import { shownName } from '../../../team/hand-in/read-hand-ins.ts';

interface Props {
  stranded: readonly Stranded[];
  onAdopt: (assignment: Assignment) => void;
}

/** Work for assignments that this browser does not know, with the ways on. */
export const StrandedWork = ({ stranded, onAdopt }: Props) => (
  <>
    {stranded.map(({ id, title, handIns, adoptable, whole }) => (
      <div class="decision" key={id} data-stranded={handIns.length}>
        <h3>
          Not on this board: “<bdi>{title}</bdi>”
        </h3>
        {handIns.length > 0 && (
          <p>
            {count(handIns.length, 'hand-in')} for it {handIns.length === 1 ? 'is' : 'are'} waiting until you leave this
            page: <bdi>{namesOf(handIns)}</bdi>.
          </p>
        )}
        <ul>{waysOn(handIns.length > 0, adoptable !== undefined, whole)}</ul>
        {adoptable && (
          <p class="act">
            <button type="button" class="button" onClick={() => onAdopt(adoptable)} data-action="adopt">
              Add this assignment to the board
            </button>
          </p>
        )}
      </div>
    ))}
  </>
);

function waysOn(waits: boolean, adoptable: boolean, whole: boolean) {
  if (whole)
    return <li>You added its link, so the board can have it as it was made, with its due date and pass mark.</li>;
  return (
    <>
      <li>Did you make it in another browser? Restore that browser’s backup under “Board data”.</li>
      <li>Still have its link? Paste it above to get the assignment back as you made it.</li>
      {adoptable && (
        <li>Or rebuild it from the hand-ins: you get its title and lessons, without the due date and pass mark.</li>
      )}
      {waits && <li>Is this your own hand-in? Send it to whoever gave you the assignment.</li>}
    </>
  );
}

const FEW = 12;

function namesOf(handIns: Stranded['handIns']): string {
  const names = handIns.map(({ handIn }) => shownName(handIn.name) ?? 'no name');
  const rest = names.length - FEW;
  return names.slice(0, FEW).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}
