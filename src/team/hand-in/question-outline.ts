import type { PlacedExercise } from '../../catalog/course.ts';
import { outlineOf } from '../../exercises/exercise.ts';
import type { OutlineParts } from '../../exercises/outline-parts.ts';
import { plainText } from '../../exercises/prose.ts';

/** An exercise as a preview and the team board need to know it; plain JSON for a page to hand on. */
export interface QuestionOutline extends OutlineParts {
  /** `<lesson>/<exercise>`. */
  exercise: string;
  kind: PlacedExercise['kind'];
  /** The question itself. */
  stem: string;
  revision: string;
}

/** For the build; the result goes into the page. */
export function questionOutline(exercise: PlacedExercise): QuestionOutline {
  const { address, kind, stem, revision } = exercise;
  return { exercise: address, kind, stem: plainText(stem), revision, ...outlineOf(exercise) };
}
