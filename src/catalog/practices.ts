import type { Exercise } from '../exercises/exercise.ts';
import type { CourseSources, LessonSource } from './course-sources.ts';
import type { YamlPath } from './yaml-path.ts';

/** What stands in the lesson; the rest is asked in review only. */
export const standingIn = (exercises: readonly Exercise[]): Exercise[] => exercises.filter(({ review }) => !review);

/** A file with exercises: a lesson's, or a mixed set. */
export interface PracticeSource {
  /** The path as problems print it. */
  file: string;
  exercises: readonly Exercise[];
  /** How many objectives they may name; undefined where there are none, or nobody knows. */
  objectives: number | undefined;
  /** Whether these are all that the file has. */
  isWhole: boolean;
  lineOf(path: YamlPath): number | undefined;
}

/** What holds of a lesson's exercises together can't be said while one of them can't be read. */
export const hasAllExercises = ({ exercises }: LessonSource['gaps']): boolean => exercises.length === 0;

/** Wherever exercises are written. What holds of one holds of all. */
export const practicesOf = ({ lessons, mixedSets }: Pick<CourseSources, 'lessons' | 'mixedSets'>): PracticeSource[] => [
  ...lessons.map(({ practiceFile, exercises, facts, gaps, lineOfExercise }) => ({
    file: practiceFile,
    exercises,
    objectives: gaps.facts.has('objectives') ? undefined : facts.objectives.length,
    isWhole: hasAllExercises(gaps),
    lineOf: lineOfExercise,
  })),
  ...mixedSets.map(({ file, exercises, lineOf }) => ({
    file,
    exercises,
    objectives: undefined,
    isWhole: true,
    lineOf,
  })),
];
