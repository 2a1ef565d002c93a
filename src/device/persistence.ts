import { readHint, writeHint } from './local-hints.ts';

/**
 * Whether this browser promised not to delete the site's data by itself; `unknown` when it does not say, such as
 * WebKitGTK 2.50, which has no `navigator.storage`. Since 13.1 Safari deletes them after seven days of use without a
 * visit (https://webkit.org/blog/10218/full-third-party-cookie-blocking-and-more/).
 */
export type Persistence = 'kept' | 'may-be-deleted' | 'unknown';

const AGAIN_AFTER_MILLIS = 7 * 24 * 60 * 60 * 1000;

export async function persistence(): Promise<Persistence> {
  try {
    return (await navigator.storage.persisted()) ? 'kept' : 'may-be-deleted';
  } catch {
    return 'unknown';
  }
}

/**
 * Asks the browser for the promise. Firefox asks the person, Chromium and Safari decide by themselves
 * (https://developer.mozilla.org/docs/Web/API/Storage_API/Storage_quotas_and_eviction_criteria).
 */
export async function persist(): Promise<Persistence> {
  writeHint('persistence', Date.now());
  try {
    return (await navigator.storage.persist()) ? 'kept' : 'may-be-deleted';
  } catch {
    return 'unknown';
  }
}

/**
 * Whether the browser puts the question to the person, as Firefox up to 153 does; Chromium and Safari decide by themselves.
 * Nothing else tells which: that the permission is still to be asked for is what Chromium 156 says, too.
 */
export const asksThePerson = (): boolean => / Firefox\//.test(navigator.userAgent);

/** Whether it was asked, or the person was offered to ask it, a short while ago. A clock that was set back does not count. */
const wasAskedLately = (): boolean => {
  const asked = Number(readHint('persistence') ?? Number.NaN);
  return Math.abs(Date.now() - asked) < AGAIN_AFTER_MILLIS;
};

/**
 * The same without being asked to, unless the browser has promised already or was asked a short while ago. Where it would
 * put a question to somebody who knows nothing of it, it waits for a button that says what it is about.
 */
export async function askToPersist(): Promise<void> {
  if (asksThePerson() || wasAskedLately()) return;
  if ((await persistence()) === 'may-be-deleted') await persist();
}

/**
 * Whether to offer it to the person now, where the browser puts the question to them: they have not answered it yet, and
 * were not offered it a short while ago. From then on they were.
 */
export async function mayOffer(): Promise<boolean> {
  if (wasAskedLately() || (await persistence()) !== 'may-be-deleted') return false;
  const { state } = await navigator.permissions.query({ name: 'persistent-storage' });
  if (state === 'prompt') writeHint('persistence', Date.now());
  return state === 'prompt';
}
