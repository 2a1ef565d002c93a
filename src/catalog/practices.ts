import type { Exercise } from '../exercises/exercise.ts';
import type { CourseSources } from './course-sources.ts';
import type { YamlPath } from './yaml-path.ts';

/** What stands in the lesson; the rest is asked in review only. */
export const standingIn = (exercises: readonly Exercise[]): Exercise[] => exercises.filter(({ review }) => !review);

/** A file with exercises: a lesson's, or a mixed set. */
export interface PracticeSource {
  /** The path as problems print it. */
  file: string;
  exercises: readonly Exercise[];
  /** How many objectives they may name; undefined where there are none. */
  objectives: number | undefined;
  lineOf(path: YamlPath): number | undefined;
}

/** Wherever exercises are written. What holds of one holds of all. */
export const practicesOf = ({ lessons, mixedSets }: Pick<CourseSources, 'lessons' | 'mixedSets'>): PracticeSource[] => [
  ...lessons.map(({ practiceFile, exercises, facts, lineOfExercise }) => ({
    file: practiceFile,
    exercises,
    objectives: facts.objectives.length,
    lineOf: lineOfExercise,
  })),
  ...mixedSets.map(({ file, exercises, lineOf }) => ({ file, exercises, objectives: undefined, lineOf })),
];
