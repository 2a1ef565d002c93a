import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { Learner } from '../../device/learner.ts';
import type { LearningEvent } from '../../log/event.ts';
import type { Commitment } from '../../projections/commitments.ts';

/** What `read` finds in the log, also after every change of it. None until the log is open. */
export function useCommitments(
  learner: Learner | undefined,
  read: (events: readonly LearningEvent[]) => Commitment[],
): readonly Commitment[] {
  const [commitments, setCommitments] = useState<readonly Commitment[]>([]);
  const look = (): void => setCommitments(learner ? read(learner.events()) : []);
  useLayoutEffect(look, [learner]);
  useEffect(() => learner?.subscribe(look), [learner]);
  return commitments;
}
