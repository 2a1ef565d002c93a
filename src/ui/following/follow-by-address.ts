import type { KnownPath } from '../../catalog/known-path.ts';
import { learner } from '../../device/learner.ts';
import { followedPath } from '../../projections/following.ts';
import { askedToFollow } from './follow-in-address.ts';

/**
 * Follows the path that the address asks for, and takes that out of it. Whoever chose a role has said so by a link, which works
 * on a slow line as well, before any script of Today is there.
 */
export async function followByAddress(paths: readonly KnownPath[]): Promise<void> {
  const path = askedToFollow(location.hash, paths);
  if (path === undefined) return;
  const person = await learner();
  if (followedPath(person.events()) === path) return clearAddress();
  const saved = person.record({ type: 'path-followed', path });
  clearAddress();
  await saved;
}

/** Whoever comes back to the page later, or sends its address on, is not asking for it again. */
const clearAddress = (): void => history.replaceState(history.state, '', location.pathname + location.search);
