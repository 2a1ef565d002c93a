import type { Exercise } from '../../exercises/exercise.ts';
import type { Kind, PracticeKind } from '../../exercises/kind.ts';

/** Kinds as a page meets them: which exercise belongs to which response is known inside the kind's folder only. */
export type AnyQuestion = Kind<Exercise, unknown>;
export type AnyPractice = PracticeKind<Exercise, unknown>;
export type AnyKind = AnyQuestion | AnyPractice;

const modules = import.meta.glob<{ kind: AnyKind }>('../../exercises/*/View.tsx');

const loaded = new Map<string, Promise<AnyKind>>();

/**
 * Loads one kind of exercise; a page loads only those that it uses. Rejects when there is no such kind. One that came once
 * is there without a further task, so that a page which is about to be printed can still show it.
 */
export function loadKind(name: string): Promise<AnyKind> {
  const loading = loaded.get(name) ?? load(name);
  loaded.set(name, loading);
  loading.catch(() => loaded.delete(name));
  return loading;
}

async function load(name: string): Promise<AnyKind> {
  const module = modules[`../../exercises/${name}/View.tsx`];
  if (!module) throw new Error(`There is no kind of exercise called "${name}".`);
  return (await module()).kind;
}
