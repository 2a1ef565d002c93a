import type { Grader } from '../kind.ts';
import type { Choice } from './schema.ts';

export interface ChoiceResponse {
  /** Id of the chosen option; empty before one is chosen. */
  option: string;
}

export const grader: Grader<Choice, ChoiceResponse> = {
  empty: { option: '' },
  isResponse: (value): value is ChoiceResponse =>
    value instanceof Object && 'option' in value && typeof value.option === 'string',
  missing: (_exercise, { option }) => (option === '' ? 'Choose one of the options first.' : undefined),
  grade: ({ options }, response) => {
    const chosen = options.find(({ id }) => id === response.option);
    return { score: chosen?.correct ? 1 : 0, why: chosen?.why };
  },
};
