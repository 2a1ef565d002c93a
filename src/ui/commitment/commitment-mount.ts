import { h, hydrate } from 'preact';
import { learner } from '../../device/learner.ts';
import { noteEarlyInput } from '../exercise/early-input.ts';
import { Boundary } from '../kit/Boundary.tsx';
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
  const tellEarlyInput = noteEarlyInput(root);
  const panel = h(CommitmentPanel, { ...written, learner: somebody });
  hydrate(h(Boundary, null, panel), root);
  await tellEarlyInput();
};
