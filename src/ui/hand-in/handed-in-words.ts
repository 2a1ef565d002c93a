import type { AssignmentState } from '../../projections/assignments.ts';
import { dayInWords } from '../kit/time-in-words.ts';

/** When it was handed in, as far as this browser can tell. */
export function handedInWords({ handedIn, asksIfSent }: AssignmentState): string {
  const last = handedIn.at(-1);
  if (!last) return 'Not handed in yet';
  if (asksIfSent) return `Packed on ${dayInWords(last.at)}, not marked as sent yet`;
  return handedIn.length === 1
    ? `Handed in on ${dayInWords(last.at)}`
    : `Handed in ${handedIn.length} times, last on ${dayInWords(last.at)}`;
}
