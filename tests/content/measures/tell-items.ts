import type { LessonSource } from '../../../src/catalog/course-sources.ts';
import type { Exercise } from '../../../src/exercises/exercise.ts';
import { plainText } from '../../../src/exercises/prose.ts';

/** Kinds in which one picks among texts; a moment of a talk is an item of its own. */
export const TELLING_KINDS = ['talk', 'choice', 'multiple', 'spot'] as const;
export type TellingKind = (typeof TELLING_KINDS)[number];

export interface TellOption {
  text: string;
  right: boolean;
}

/** One pick that a learner makes. */
export interface TellItem {
  lesson: string;
  kind: TellingKind;
  /** `prove-it/convince`, or the id of the exercise. */
  place: string;
  options: readonly TellOption[];
}

/** Every pick in a lesson whose options are texts of somebody's making. */
export const tellItems = ({ id, exercises }: Pick<LessonSource, 'id' | 'exercises'>): TellItem[] =>
  exercises.flatMap((exercise) => picksOf(exercise).map((pick) => ({ lesson: id, ...pick })));

function picksOf(exercise: Exercise): Omit<TellItem, 'lesson'>[] {
  const { id: place } = exercise;
  switch (exercise.kind) {
    case 'conversation':
      return exercise.nodes.map(({ id, replies }) => ({
        kind: 'talk' as const,
        place: `${place}/${id}`,
        options: replies.map(({ text, grade }) => ({ text: plainText(text), right: grade === 'best' })),
      }));
    case 'choice':
    case 'multiple':
      return [
        {
          kind: exercise.kind,
          place,
          options: exercise.options.map(({ text, correct }) => ({ text: plainText(text), right: correct })),
        },
      ];
    case 'spot':
      return [
        {
          kind: 'spot',
          place,
          options: exercise.lines.map(({ id, text }) => ({ text: plainText(text), right: id === exercise.answer })),
        },
      ];
    default:
      return [];
  }
}
