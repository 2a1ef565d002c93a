import { h } from 'preact';
import { learner } from '../../device/learner.ts';
import { hydrateIsland } from '../kit/hydrate-island.ts';
import type { Mount } from '../kit/mount-islands.ts';
import { CommitmentPanel } from './CommitmentPanel.tsx';
import { isMadeFor } from './plan.ts';
import { loadKeptPlan } from './use-kept-plan.ts';

/** Makes the plan at the end of a lesson live. */
export const commitmentMount: Mount = async (root, props) => {
  // The page itself wrote these props, in Commitment.astro.
  const written = props as Parameters<typeof CommitmentPanel>[0];
  const somebody = await learner();
  const names = [written.lesson, ...written.aliases];
  // The form changes the one that is open, so that it can't do without.
  if (somebody.events().some((event) => isMadeFor(event, names))) await loadKeptPlan();
  await hydrateIsland(root, h(CommitmentPanel, { ...written, learner: somebody }));
};
