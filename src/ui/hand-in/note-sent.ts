import type { Learner } from '../../device/learner.ts';
import { waits } from '../../log/storage-fault.ts';

/** Puts on record that a hand-in went off. What can't be saved now waits in the tab, and a notice says so. */
export const noteSent = (learner: Pick<Learner, 'record'>, handIn: string): void =>
  void learner.record({ type: 'hand-in-sent', handIn }).catch(waits);
