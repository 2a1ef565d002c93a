import type { Learner } from '../../device/learner.ts';
import { siteName } from '../../device/site-name.ts';
import { ifNotSaved } from '../../log/storage-fault.ts';
import type { NewReply } from '../../team/reply/sort-reply.ts';

/** `in-tab` when it could not be stored yet; `known` when it was kept before, in whatever tab. */
export type Keeping = 'saved' | 'in-tab' | 'known';

interface Keeper extends Pick<Learner, 'events' | 'record'> {
  log: Pick<Learner['log'], 'refresh'>;
}

/** Keeps a reply. However often and in how many tabs it is asked, it happens once. */
export async function keepReply({ events, record, log }: Keeper, reply: NewReply): Promise<Keeping> {
  const keep = async (): Promise<Keeping> => {
    await log.refresh();
    if (events().some((event) => event.type === 'reply-received' && event.reply === reply.reply)) return 'known';
    return record(reply)
      .then((): Keeping => 'saved')
      .catch(ifNotSaved((): Keeping => 'in-tab'));
  };
  // As with assignments: two tabs ask one after the other, where the browser has locks.
  return navigator.locks ? navigator.locks.request(`${siteName()}#reply`, keep) : keep();
}
