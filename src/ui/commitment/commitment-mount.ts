import { h, hydrate } from 'preact';
import { learner } from '../../device/learner.ts';
import { noteEarlyInput } from '../exercise/early-input.ts';
import { adoptStyles } from '../kit/adopt-styles.ts';
import { Boundary } from '../kit/Boundary.tsx';
import type { Mount } from '../kit/mount-islands.ts';
import { CommitmentPanel } from './CommitmentPanel.tsx';
import cardStyles from './commitment-card.css?inline';

adoptStyles(cardStyles);

/** Makes the plan at the end of a lesson live. */
export const commitmentMount: Mount = async (root, props) => {
  // The page itself wrote these props, in Commitment.astro.
  const written = props as Parameters<typeof CommitmentPanel>[0];
  const somebody = await learner();
  const tellEarlyInput = noteEarlyInput(root);
  const panel = h(CommitmentPanel, { ...written, learner: somebody });
  hydrate(h(Boundary, null, panel), root);
  await tellEarlyInput();
};
