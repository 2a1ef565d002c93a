import type { Assignment } from '../../log/assignment.ts';
import { SIGNATURE_WORDS } from '../hand-in/send-hand-in.ts';
import type { BoardHandIn } from './board-assignments.ts';
import { clockFault } from './hand-in-order.ts';

/** What a trainer should know when reading a row: observations, never verdicts. `handIns` are one person's, oldest first. */
export function observationsOn(
  handIns: readonly BoardHandIn[],
  { assignment, course }: { assignment: Assignment; course: string },
): string[] {
  const newest = handIns.at(-1);
  if (!newest) return [];
  const { received, handIn } = newest;
  const verdict = newest.verdict ?? received.verdict;
  const browsers = new Set(handIns.flatMap(({ received: { publicKey } }) => publicKey ?? [])).size;
  return [
    ...(verdict === 'unaltered' ? [] : [SIGNATURE_WORDS[verdict]]),
    ...clockNotes(newest, handIns.slice(0, -1)),
    ...(handIns.length > 1
      ? [`Replaces ${handIns.length === 2 ? 'an earlier hand-in' : `${handIns.length - 1} earlier hand-ins`}.`]
      : []),
    ...(browsers > 1
      ? [
          `Handed in from ${browsers} browsers: one person with several devices, or two people with the same name. You can part them below.`,
        ]
      : []),
    ...(handIn.assignment.edition === assignment.edition
      ? []
      : ['Made for an earlier or later version of this assignment than the one you see.']),
    ...(handIn.course === course ? [] : ['Done on a different version of the course than the one on this site.']),
  ];
}

const CLOCKS = {
  ahead: 'Their device’s clock was ahead: it shows a time after you added this.',
  behind: 'Their device’s clock was never set: it shows a time before this site existed.',
} as const;
const BY_ARRIVAL = 'So it’s ordered by when you added it.';

/** By which clock the newest is the newest: a trainer should not have to wonder at its day. */
function clockNotes(newest: BoardHandIn, earlier: readonly BoardHandIn[]): string[] {
  const fault = clockFault(newest);
  if (fault) return [earlier.length > 0 ? `${CLOCKS[fault]} ${BY_ARRIVAL}` : CLOCKS[fault]];
  return earlier.some((one) => clockFault(one))
    ? ['An earlier hand-in had the wrong clock, so it’s ordered by when you added it.']
    : [];
}
