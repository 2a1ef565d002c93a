import type { Exercise } from '../../exercises/exercise.ts';
import type { Kind, PracticeKind } from '../../exercises/kind.ts';

/** Kinds as a page meets them: which exercise belongs to which response is known inside the kind's folder only. */
export type AnyQuestion = Kind<Exercise, unknown>;
export type AnyPractice = PracticeKind<Exercise, unknown>;
export type AnyKind = AnyQuestion | AnyPractice;

const modules = import.meta.glob<{ kind: AnyKind }>('../../exercises/*/View.tsx');

/** Loads one kind of exercise; a page loads only those that it uses. Throws when there is no such kind. */
export async function loadKind(name: string): Promise<AnyKind> {
  const load = modules[`../../exercises/${name}/View.tsx`];
  if (!load) throw new Error(`There is no kind of exercise called "${name}".`);
  return (await load()).kind;
}
