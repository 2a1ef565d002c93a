import type { Lesson, PlacedExercise } from '../../catalog/course.ts';
import { type Prose, plainText } from '../../exercises/prose.ts';
import type { SearchDocument } from '../shared/document.ts';

/** What an exercise gives to the search. */
export function exerciseDocument(lesson: Pick<Lesson, 'id' | 'title'>, exercise: PlacedExercise): SearchDocument {
  const { id, stem, situation } = exercise;
  const nodes = nodesOf(exercise);
  return {
    address: `${lesson.id}#${id}`,
    kind: 'exercise',
    path: `/lessons/${lesson.id}/#${id}`,
    lesson: lesson.id,
    title: lesson.title,
    heading: plainText(stem),
    says: nodes.map(({ line }) => plainText(line)),
    ideas: [],
    texts: [...(situation ? [plainText(situation)] : []), ...bestReplies(nodes)],
  };
}

/** What is said and asked in an exercise, without what one may answer. */
export const exerciseTexts = (exercise: PlacedExercise): string[] => [
  plainText(exercise.stem),
  ...(exercise.situation ? [plainText(exercise.situation)] : []),
  ...nodesOf(exercise).map(({ line }) => plainText(line)),
];

const nodesOf = (exercise: PlacedExercise) => (exercise.kind === 'conversation' ? exercise.nodes : []);

const bestReplies = (nodes: readonly { replies: readonly { grade: string; text: Prose }[] }[]): string[] =>
  nodes.flatMap(({ replies }) => replies.filter(({ grade }) => grade === 'best').map(({ text }) => plainText(text)));
