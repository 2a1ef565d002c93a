import type { Exercise } from '../exercises/exercise.ts';
import type { MixedFacts } from './schemas/mixed.ts';

/** The items of a mixed set as exercises. A tool that the set does not have stays out; a check tells of it. */
export const mixedItems = ({ stem, tools, exercises }: MixedFacts): Exercise[] =>
  exercises.map(({ options, ...item }) => ({
    ...item,
    kind: 'choice',
    stem,
    objective: 1,
    required: false,
    review: true,
    options: options.flatMap(({ tool, correct, why }) => {
      const text = tools[tool]?.text;
      return text === undefined ? [] : [{ id: tool, text, correct, why }];
    }),
  }));
