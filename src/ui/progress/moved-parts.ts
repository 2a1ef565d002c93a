import { kindOf, pageOf } from '../../formats/link/link-kinds.ts';
import { href } from '../../primitives/href.ts';

/** What stood on this page until “Your data” became a page of its own; links of earlier releases name them. */
const MOVED: readonly string[] = ['storage', 'carry', 'restore', 'reset', 'erase'];

/**
 * Where a link to this page leads by now, with its fragment: to “Your data” with the parts that moved there, and with
 * progress that earlier releases sent here. Undefined for whatever is still here.
 */
export function movedTo(hash: string): string | undefined {
  const fragment = hash.slice(1);
  const isMoved = MOVED.includes(fragment) || kindOf(fragment) === 'carry';
  return isMoved ? href(`${pageOf('carry')}#${fragment}`) : undefined;
}
