import type { PlacedExercise } from '../catalog/course.ts';
import { formatProblems, type Problem } from '../catalog/problem.ts';
import { readYaml } from '../catalog/read-yaml.ts';
import { exerciseRevision } from '../catalog/revision.ts';
import { practiceSchema } from '../catalog/schemas/practice.ts';
import { typeset } from '../catalog/typography.ts';

export interface GalleryEntry {
  exercise: PlacedExercise;
  /** How an author writes it below `exercises:`. */
  yaml: string;
}

/** Each is a whole practice.yaml with one exercise, beside the code of its kind; it belongs to no course. */
const examples = import.meta.glob<string>('../exercises/*/example.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** One exercise of each kind with its source, by name of the kind. Throws when one is not as a lesson's must be. */
export function readGallery(): GalleryEntry[] {
  return Object.entries(examples)
    .map(([file, text]) => readExample(file, text))
    .sort((a, b) => (a.exercise.kind < b.exercise.kind ? -1 : 1));
}

function readExample(file: string, text: string): GalleryEntry {
  const problems: Problem[] = [];
  const [exercise] =
    readYaml({ file: file.replace('..', 'src'), text }, practiceSchema, problems)?.value.exercises ?? [];
  if (!exercise) throw new Error(formatProblems(problems));
  const placed = { address: `gallery/${exercise.id}`, revision: exerciseRevision(exercise), section: undefined };
  return { exercise: { ...typeset(exercise), ...placed }, yaml: text.replace(/^exercises:\r?\n/, '').trimEnd() };
}
