import { h } from 'preact';
import type { Person } from '../../device/learner.ts';
import { adoptStyles } from '../kit/adopt-styles.ts';
import { hydrateIsland } from '../kit/hydrate-island.ts';
import type { Mount } from '../kit/mount-islands.ts';
import { ownTask } from '../kit/own-task.ts';
import type { ExerciseProps } from './ExerciseFrame.tsx';
import { ExercisePanel } from './ExercisePanel.tsx';
import { type AnyKind, loadKind } from './load-kind.ts';

type Props = ExerciseProps<AnyKind>;
type Written = Omit<Props, 'kind' | 'aliases'> & Partial<Pick<Props, 'aliases'>>;

/** Makes exercises live in the hands of somebody. */
export const exerciseMount =
  (somebody: () => Promise<Person>): Mount =>
  async (root, props) => {
    // The page itself wrote these props, in Exercise.astro.
    const { exercise, position, aliases = [] } = props as Written;
    const [kind, learner] = await Promise.all([loadKind(exercise.kind), somebody()]);
    adoptLater(kind);
    await ownTask();
    // What somebody reads already does not change places under their eyes.
    const reader = isInView(root) ? { ...learner, seed: undefined } : learner;
    await hydrateIsland(root, h(ExercisePanel, { exercise, position, aliases, kind, learner: reader }));
  };

const adopted = new Set<AnyKind>();

/** Before anything of it can show: what a learner did here before is shown as soon as it is live. */
function adoptLater(kind: AnyKind): void {
  if (!('laterStyles' in kind) || kind.laterStyles === undefined || adopted.has(kind)) return;
  adopted.add(kind);
  adoptStyles(kind.laterStyles);
}

function isInView(root: Element): boolean {
  const { top, bottom } = root.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}
