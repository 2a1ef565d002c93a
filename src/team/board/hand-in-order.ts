import { compareEvents, placeOf } from '../../log/order.ts';
import { isTime } from '../../primitives/field-checks.ts';
import type { BoardHandIn } from './board-assignments.ts';

/** So far two right clocks may be apart. */
const SLACK_MILLIS = 5 * 60_000;
/** No hand-in is older than the site. A clock without a battery starts in 1970, 1980 or 2000. */
const EARLIEST = Date.UTC(2020, 0);

/**
 * What is wrong with the clock of a device, as far as a board can tell: it is ahead when it says a time after the one at
 * which the hand-in came here by the trainer's clock, and behind when it says one at which nobody handed in anything.
 */
export function clockFault({ handIn, received }: BoardHandIn): 'ahead' | 'behind' | undefined {
  if (!isTime(handIn.at)) return handIn.at > 0 ? 'ahead' : 'behind';
  if (handIn.at > placeOf(received) + SLACK_MILLIS) return 'ahead';
  return handIn.at < EARLIEST ? 'behind' : undefined;
}

/**
 * One person's hand-ins, the newest last. By when they were made, so that an old file that is added late replaces nothing;
 * one whose clock is wrong comes after all that came here before it, so that it neither hides a later one nor is hidden.
 */
export function newestLast(handIns: readonly BoardHandIn[]): BoardHandIn[] {
  const arrived = handIns.toSorted((a, b) => compareEvents(a.received, b.received));
  const turn = new Map(arrived.map((one, index) => [one, index]));
  const order = arrived.filter((one) => clockFault(one) === undefined).sort(byClock);
  arrived.forEach((one, index) => {
    if (clockFault(one) === undefined) return;
    order.splice(order.findLastIndex((other) => (turn.get(other) ?? 0) < index) + 1, 0, one);
  });
  return order;
}

const byClock = (a: BoardHandIn, b: BoardHandIn): number =>
  a.handIn.at - b.handIn.at || (a.handIn.id < b.handIn.id ? -1 : 1);
