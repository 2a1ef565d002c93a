import type { Kind } from '../../exercises/kind.ts';
import type { Exercise } from '../../exercises/registry.ts';

/** A kind as a page meets it: which exercise belongs to which response is known inside the kind's folder only. */
export type AnyKind = Kind<Exercise, unknown>;

const modules = import.meta.glob<{ kind: AnyKind }>('../../exercises/*/View.tsx');

/** Loads one kind of exercise; a page loads only those that it uses. Throws when there is no such kind. */
export async function loadKind(name: string): Promise<AnyKind> {
  const load = modules[`../../exercises/${name}/View.tsx`];
  if (!load) throw new Error(`There is no kind of exercise called "${name}".`);
  return (await load()).kind;
}
