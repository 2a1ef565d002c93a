import type { Learner } from '../../device/learner.ts';
import { siteName } from '../../device/site-name.ts';
import { ifNotSaved } from '../../log/storage-fault.ts';
import type { ResolvedAssignment } from '../../team/assignment/resolve-assignment.ts';

/** `in-tab` when it could not be stored yet; `known` when it was accepted before, in whatever tab. */
export type Acceptance = 'saved' | 'in-tab' | 'known';

interface Acceptor extends Pick<Learner, 'events' | 'record'> {
  log: Pick<Learner['log'], 'refresh'>;
}

/** Takes an assignment on, or a newer edition of one. However often and in how many tabs it is asked, it happens once. */
export async function acceptOnce(
  { events, record, log }: Acceptor,
  { assignment, references }: Pick<ResolvedAssignment, 'assignment' | 'references'>,
): Promise<Acceptance> {
  const { id, edition } = assignment;
  const accept = async (): Promise<Acceptance> => {
    await log.refresh();
    const isKnown = events().some(
      (event) =>
        event.type === 'assignment-accepted' && event.assignment.id === id && event.assignment.edition >= edition,
    );
    if (isKnown) return 'known';
    return record({ type: 'assignment-accepted', assignment, lessons: references })
      .then((): Acceptance => 'saved')
      .catch(ifNotSaved((): Acceptance => 'in-tab'));
  };
  // Two tabs ask one after the other; without locks, as on pages without HTTPS and in Safari before 15.4, the worst is
  // two records that mean the same (https://developer.mozilla.org/docs/Web/API/LockManager).
  return navigator.locks ? navigator.locks.request(`${siteName()}#accept`, accept) : accept();
}
