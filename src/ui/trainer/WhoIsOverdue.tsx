import { useState } from 'preact/hooks';
import { href } from '../../primitives/href.ts';
import type { OverduePerson } from '../../team/board/overview.ts';
import { usualView, writeView } from '../board/board-view.ts';

const FEW = 12;

/** Everyone who is overdue, with what they lack, as a way to their page. */
export function WhoIsOverdue({ overdue }: { overdue: readonly OverduePerson[] }) {
  const [all, setAll] = useState(false);
  const shown = all ? overdue : overdue.slice(0, FEW);
  return (
    <section class="panel" aria-labelledby="overdue">
      <h2 id="overdue">Who’s overdue</h2>
      {overdue.length === 0 ? (
        <p>No one.</p>
      ) : (
        <ul class="who-is-overdue">
          {shown.map(({ assignment, person, name, words }) => (
            <li key={`${assignment.id} ${person}`}>
              <a href={`${href('/trainer/team/')}#${writeView({ ...usualView, assignment: assignment.id, person })}`}>
                <bdi>{name}</bdi>
              </a>
              <span class="soft">
                <bdi>{assignment.title}</bdi>: {words.replace(/, overdue$/, '')}
              </span>
            </li>
          ))}
        </ul>
      )}
      {shown.length < overdue.length && (
        <p class="act">
          <button type="button" class="button quiet" onClick={() => setAll(true)}>
            Show all {overdue.length}
          </button>
        </p>
      )}
    </section>
  );
}
