import type { PlacedExercise } from '../../catalog/course.ts';
import { exerciseAt } from '../../device/course-client.ts';
import { type AnyKind, loadKind } from '../exercise/load-kind.ts';

export interface Asked {
  exercise: PlacedExercise;
  kind: AnyKind;
}

/** An exercise with its kind, by its address. Undefined when this release has none; rejects when it can't be fetched. */
export async function loadAsked(address: string): Promise<Asked | undefined> {
  const exercise = await exerciseAt(address);
  return exercise && { exercise, kind: await loadKind(exercise.kind) };
}
