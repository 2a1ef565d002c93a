import type { LearningEvent, NewEvent } from '../log/event.ts';
import { ifNotSaved, waits } from '../log/storage-fault.ts';
import type { Learner } from './learner.ts';
import { whenLeaving } from './leaving.ts';
import { siteName } from './site-name.ts';

/** `in-tab` when it could not be stored yet; `known` when it was kept before, in whatever tab. */
export type Keeping = 'saved' | 'in-tab' | 'known';

export interface Keeper extends Pick<Learner, 'events' | 'record'> {
  log: Pick<Learner['log'], 'refresh'>;
}

/**
 * Puts an event on record unless one that `isIt` picks is there. However often and in how many tabs it is asked, it happens
 * once. `what` parts it from other things that are kept like this.
 */
export async function keepOnce(
  { events, record, log }: Keeper,
  what: string,
  event: NewEvent,
  isIt: (event: LearningEvent) => boolean,
): Promise<Keeping> {
  const keep = async (): Promise<Keeping> => {
    await log.refresh();
    if (events().some(isIt)) return 'known';
    return record(event)
      .then((): Keeping => 'saved')
      .catch(ifNotSaved((): Keeping => 'in-tab'));
  };
  // Whoever leaves while another tab still has its turn has asked for it all the same. At worst there are two records.
  const stop = whenLeaving(() => {
    if (!events().some(isIt)) record(event).catch(waits);
  });
  // Two tabs ask one after the other; without locks, as on pages without HTTPS and in Safari before 15.4, the worst is
  // two records that mean the same (https://developer.mozilla.org/docs/Web/API/LockManager).
  const kept = navigator.locks ? navigator.locks.request(`${siteName()}#${what}`, keep) : keep();
  return kept.finally(stop);
}
