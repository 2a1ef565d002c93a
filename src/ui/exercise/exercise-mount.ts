import { h, hydrate } from 'preact';
import type { Person } from '../../device/learner.ts';
import { Boundary } from '../kit/Boundary.tsx';
import type { Mount } from '../kit/mount-islands.ts';
import { ownTask } from '../kit/own-task.ts';
import type { ExerciseProps } from './ExerciseFrame.tsx';
import { ExercisePanel } from './ExercisePanel.tsx';
import { noteEarlyInput } from './early-input.ts';
import { type AnyKind, loadKind } from './load-kind.ts';

/** Makes exercises live in the hands of somebody. */
export const exerciseMount =
  (somebody: () => Promise<Person>): Mount =>
  async (root, props) => {
    // The page itself wrote these props, in Exercise.astro.
    const { exercise, position, aliases } = props as Omit<ExerciseProps<AnyKind>, 'kind'>;
    const [kind, learner] = await Promise.all([loadKind(exercise.kind), somebody()]);
    await ownTask();
    const tellEarlyInput = noteEarlyInput(root);
    const panel = h(ExercisePanel, { exercise, position, aliases, kind, learner });
    hydrate(h(Boundary, null, panel), root);
    await tellEarlyInput();
  };
