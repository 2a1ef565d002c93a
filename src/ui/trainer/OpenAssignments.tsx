import { href } from '../../primitives/href.ts';
import type { AssignmentOverview } from '../../team/board/overview.ts';
import { spoken } from '../kit/day.ts';

/** The assignments that are open, each with how far its people are and the way to its board. */
export const OpenAssignments = ({ open }: { open: readonly AssignmentOverview[] }) => (
  <section class="panel" aria-labelledby="open">
    <h2 id="open">Open assignments</h2>
    {open.length === 0 ? (
      <p>All your assignments are closed.</p>
    ) : (
      <ul class="open-assignments">
        {open.map((one) => (
          <li key={one.id}>
            <a href={`${href('/trainer/team/')}#${encodeURIComponent(one.id)}`}>
              <bdi>{one.title}</bdi>
            </a>
            <Stand of={one} />
            <p class="soft">{[one.words, one.due && `due ${spoken(one.due)}`].filter(Boolean).join(' · ')}</p>
          </li>
        ))}
      </ul>
    )}
    <p class="act">
      <a class="button" href={href('/trainer/assign/')}>
        Assign lessons
      </a>
      <a class="button quiet" href={href('/trainer/team/')}>
        Open the board
      </a>
    </p>
  </section>
);

/** Done, and handed in, of all, as a bar; the words below it say the same. */
const Stand = ({ of: { expected, handedIn, done } }: { of: AssignmentOverview }) => (
  <svg class="stand" viewBox={`0 0 ${Math.max(1, expected)} 1`} preserveAspectRatio="none" aria-hidden="true">
    <rect class="in" width={handedIn} height="1" />
    <rect class="done" width={done} height="1" />
  </svg>
);
