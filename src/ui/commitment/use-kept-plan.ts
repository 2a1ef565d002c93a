import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { Learner } from '../../device/learner.ts';
import type { Commitment } from '../../projections/commitments.ts';
import { isMadeFor } from './plan.ts';

type KeptPlan = typeof import('./kept-plan.ts');

let part: KeptPlan | undefined;

/** Loads what shows a plan that was kept, so that it is there at once. */
export async function loadKeptPlan(): Promise<void> {
  part ??= await import('./kept-plan.ts');
}

/** The newest commitment of a lesson and how it is shown; neither before there is one, when there is nothing to load. */
export function useKeptPlan(
  learner: Learner | undefined,
  { id, aliases }: { id: string; aliases: readonly string[] },
): { latest: Commitment | undefined; Card: KeptPlan['CommitmentCard'] | undefined } {
  const [latest, setLatest] = useState<Commitment>();
  const look = async (): Promise<void> => {
    if (!learner?.events().some((event) => isMadeFor(event, [id, ...aliases]))) return setLatest(undefined);
    // What can't be loaded is on record all the same, and is tried again with the next change.
    if (!part) await loadKeptPlan().catch(() => {});
    setLatest(part?.latestCommitments(learner.events(), [{ id, aliases }])[0]);
  };
  useLayoutEffect(() => void look(), [learner]);
  useEffect(() => learner?.subscribe(() => void look()), [learner]);
  return { latest, Card: part?.CommitmentCard };
}
