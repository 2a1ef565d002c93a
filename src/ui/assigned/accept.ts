import type { Learner } from '../../device/learner.ts';
import { siteName } from '../../device/site-name.ts';
import type { Assignment } from '../../log/assignment.ts';
import type { ResolvedAssignment } from '../../team/assignment/resolve-assignment.ts';

/** `in-tab` when it could not be stored yet; `known` when it was accepted before, in whatever tab. */
export type Acceptance = 'saved' | 'in-tab' | 'known';

/** Takes an assignment on, or a newer edition of one. However often and in how many tabs it is asked, it happens once. */
export async function acceptOnce(
  { record, log }: Learner,
  { assignment, references }: Pick<ResolvedAssignment, 'assignment' | 'references'>,
): Promise<Acceptance> {
  const accept = async (): Promise<Acceptance> => {
    await log.refresh();
    if (log.list().some((event) => isAccepted(event, assignment))) return 'known';
    try {
      await record({ type: 'assignment-accepted', assignment, lessons: references });
      return 'saved';
    } catch {
      return 'in-tab';
    }
  };
  // Two tabs ask one after the other; without locks, as on pages without HTTPS and in Safari before 15.4, the worst is
  // two records that mean the same (https://developer.mozilla.org/docs/Web/API/LockManager).
  return navigator.locks ? navigator.locks.request(`${siteName()}#accept`, accept) : accept();
}

function isAccepted(event: { type: string }, { id, edition }: Assignment): boolean {
  if (event.type !== 'assignment-accepted' || !('assignment' in event)) return false;
  const known = event.assignment as Assignment;
  return known.id === id && known.edition >= edition;
}
