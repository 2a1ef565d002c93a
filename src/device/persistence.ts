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

/** Firefox up to 153 puts the question to the person; Chromium and Safari decide by themselves. Nothing else tells which. */
const asksThePerson = (): boolean => / Firefox\//.test(navigator.userAgent);

/**
 * The same without being asked to, unless the browser has promised already or was asked a short while ago. Where it would
 * put a question to somebody who knows nothing of it, it waits for the button that says what it is about.
 */
export async function askToPersist(): Promise<void> {
  if (asksThePerson()) return;
  const asked = Number(readHint('persistence') ?? Number.NaN);
  // A clock that was set back must not keep us from asking.
  if (Math.abs(Date.now() - asked) < AGAIN_AFTER_MILLIS) return;
  if ((await persistence()) === 'may-be-deleted') await persist();
}
