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
  grade: ({ options }, response) => ({
    score: options.some(({ id, correct }) => correct && id === response.option) ? 1 : 0,
  }),
};
