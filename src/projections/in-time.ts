/**
 * The one rule of being in time, for the rep's own pages and for the board alike: days are compared and not hours, the due
 * day itself is in time, and what is done is never overdue, however late one looks at it.
 */

/** Whether something was done after its due day. A day that nobody knows is held against nobody. */
export const isLate = (doneOn: string | undefined, due: string | undefined): boolean =>
  doneOn !== undefined && doneOn !== '' && due !== undefined && doneOn > due;

/** Whether something should be done by now. `today` is a day as YYYY-MM-DD. */
export const isOverdue = ({ done, due }: { done: boolean; due: string | undefined }, today: string): boolean =>
  !done && due !== undefined && due < today;
