import type { ComponentChildren } from 'preact';
import type { PlacedExercise } from '../../catalog/course.ts';
import type { Person } from '../../device/learner.ts';
import type { ExerciseState } from '../../exercises/attempt.ts';
import { Passage } from '../../exercises/Prose.tsx';
import type { AnyKind } from './load-kind.ts';

export interface ExerciseProps<K extends AnyKind> {
  exercise: PlacedExercise;
  kind: K;
  /** "Exercise 2 of 7". */
  position: string;
  aliases: readonly string[];
  learner?: Person | undefined;
  /** True where it is asked once: what comes after it is not the same question again. */
  once?: boolean;
}

interface Props {
  exercise: PlacedExercise;
  /** What the task is, in two or three words. */
  label: string;
  position: string;
  state: ExerciseState;
  children: ComponentChildren;
}

/** What stands around every exercise: what it is, where one is, and the scene. */
export const ExerciseFrame = ({ exercise, label, position, state, children }: Props) => (
  <section
    class="exercise"
    // Not by its stem, which the group of its options has for a name.
    aria-labelledby={`${exercise.id}-at`}
    data-exercise={exercise.address}
    data-kind={exercise.kind}
    data-state={state}
  >
    <p class="head">
      <span>{label}</span>
      <span id={`${exercise.id}-at`}>{position}</span>
    </p>
    {exercise.situation && <Passage class="situation" text={exercise.situation} />}
    {children}
  </section>
);
