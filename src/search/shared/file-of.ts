import { lastUpTo } from '../../primitives/sorted.ts';
import { hashOf } from '../../primitives/text-hash.ts';
import { stemOf } from './stem.ts';
import { UNSTEMMED } from './terms.ts';

/** The part that a term is in. A stem and its forms are in one, as people ask for both. */
export function partOf(term: string, parts: number): number {
  const name = term.startsWith(UNSTEMMED) ? stemOf(term.slice(UNSTEMMED.length)) : term;
  return hashOf(name) % parts;
}

/** The file that a beginning is looked up in. */
export const fileOfBeginning = (cuts: readonly string[], beginning: string): number =>
  Math.max(0, lastUpTo(cuts, beginning));
