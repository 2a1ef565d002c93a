import { type Choice, schema as choiceSchema } from '../../../src/exercises/choice/schema.ts';
import { type Conversation, schema as conversationSchema } from '../../../src/exercises/conversation/schema.ts';
import { type Fill, schema as fillSchema } from '../../../src/exercises/fill/schema.ts';
import { type Match, schema as matchSchema } from '../../../src/exercises/match/schema.ts';
import { type Multiple, schema as multipleSchema } from '../../../src/exercises/multiple/schema.ts';
import { type NumberExercise, schema as numberSchema } from '../../../src/exercises/number/schema.ts';
import { type Order, schema as orderSchema } from '../../../src/exercises/order/schema.ts';
import { type Recall, schema as recallSchema } from '../../../src/exercises/recall/schema.ts';
import { type Sort, schema as sortSchema } from '../../../src/exercises/sort/schema.ts';
import { type Spot, schema as spotSchema } from '../../../src/exercises/spot/schema.ts';
import { type Write, schema as writeSchema } from '../../../src/exercises/write/schema.ts';

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

const why = 'So.';

/** Steps in a right order, and which comes before which. */
export const order = (
  steps: readonly string[],
  ...before: readonly (readonly [first: string, next: string])[]
): Order =>
  orderSchema.parse({
    ...base,
    kind: 'order',
    steps: steps.map((id) => ({ id, text: `The step ${id}` })),
    before: before.map(([first, next]) => ({ first, next, why })),
    why,
  });

/** The reply that fits each prompt, and replies that fit none. */
export const match = (fits: Readonly<Record<string, string>>, ...spare: readonly string[]): Match =>
  matchSchema.parse({
    ...base,
    kind: 'match',
    prompts: Object.entries(fits).map(([id, reply]) => ({ id, text: `The prompt ${id}`, reply, why })),
    replies: [...new Set([...Object.values(fits), ...spare])].map((id) => ({
      id,
      text: `The reply ${id}`,
      answers: 'a worry',
    })),
  });

/** The group of each card. */
export const sort = (groups: Readonly<Record<string, string>>): Sort =>
  sortSchema.parse({
    ...base,
    kind: 'sort',
    groups: [...new Set(Object.values(groups))].map((id) => ({ id, name: `The group ${id}` })),
    cards: Object.entries(groups).map(([id, group]) => ({ id, text: `The card ${id}`, group, why })),
  });

export const spot = (answer: string, ...lines: readonly string[]): Spot =>
  spotSchema.parse({
    ...base,
    kind: 'spot',
    lines: lines.map((id) => ({ id, text: `The line ${id}`, why })),
    answer,
    better: 'What is it for?',
  });

const { hint: _hint, ...withoutHint } = base;

const reply = (id: 'good' | 'bad', trust: number, next: string) => ({
  id,
  text: `The ${id} reply`,
  grade: id === 'good' ? 'best' : 'costly',
  consequence: 'They look up.',
  why: 'It helps.',
  trust,
  progress: id === 'good' ? 2 : -1,
  next,
});

/** A talk of two moments and three endings, with a good and a bad reply at each. */
export const talk = (facts: Partial<Conversation> = {}): Conversation =>
  conversationSchema.parse({
    ...withoutHint,
    kind: 'conversation',
    buyer: 'Farah',
    nodes: [
      { id: 'first', line: 'Yes?', replies: [reply('good', 2, 'second'), reply('bad', -2, 'second')] },
      { id: 'second', line: 'And?', replies: [reply('good', 2, 'end'), reply('bad', -2, 'end')] },
      { id: 'never', line: 'Well?', replies: [reply('good', 2, 'end'), reply('bad', -2, 'end')] },
    ],
    endings: Object.fromEntries(
      ['strong', 'mixed', 'weak'].map((name) => [name, { title: name, debrief: `A ${name} ending.` }]),
    ),
    ...facts,
  });

export const write = (): Write =>
  writeSchema.parse({
    ...base,
    kind: 'write',
    samples: [
      { id: 'one', text: 'Hello.', rating: 'weak', why: 'So.' },
      { id: 'two', text: 'Joe,', rating: 'strong', why: 'So.' },
    ],
    criteria: ['a', 'b', 'c'].map((id) => ({ id, text: `Does ${id}.` })),
    model: [{ text: 'Joe, hello.', note: 'A name.' }],
  });

export const recall = (): Recall =>
  recallSchema.parse({ ...withoutHint, kind: 'recall', answer: 'What did I miss?', why });
