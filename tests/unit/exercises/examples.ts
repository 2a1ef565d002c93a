import { type Choice, schema as choiceSchema } from '../../../src/exercises/choice/schema.ts';
import { type Fill, schema as fillSchema } from '../../../src/exercises/fill/schema.ts';
import { type Multiple, schema as multipleSchema } from '../../../src/exercises/multiple/schema.ts';
import { type NumberExercise, schema as numberSchema } from '../../../src/exercises/number/schema.ts';

const base = { id: 'example', objective: 1, stem: 'What do you say?', hint: 'Think of the buyer.' };

const options = (right: readonly string[], wrong: readonly string[]) => [
  ...right.map((id) => ({ id, text: `The option ${id}`, correct: true, why: 'It helps the buyer.' })),
  ...wrong.map((id) => ({ id, text: `The option ${id}`, why: 'It helps the rep.' })),
];

/** A choice whose options are known by their ids. */
export const choice = (right: string, ...wrong: string[]): Choice =>
  choiceSchema.parse({ ...base, kind: 'choice', options: options([right], wrong) });

export const multiple = (right: readonly string[], wrong: readonly string[]): Multiple =>
  multipleSchema.parse({ ...base, kind: 'multiple', options: options(right, wrong) });

export const number = (facts: Partial<NumberExercise>): NumberExercise =>
  numberSchema.parse({
    ...base,
    kind: 'number',
    answer: 63_000,
    unit: 'dollars',
    worked: 'A sum.',
    why: 'So.',
    ...facts,
  });

export const fill = (facts: Partial<Fill>): Fill =>
  fillSchema.parse({
    ...base,
    kind: 'fill',
    sentence: 'Ask about the ___.',
    accept: ['problem'],
    why: 'So.',
    ...facts,
  });
