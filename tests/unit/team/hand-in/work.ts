import { webcrypto } from 'node:crypto';
import type { ExerciseAnswered, LearningEvent } from '../../../../src/log/event.ts';
import type { HandInMaterial } from '../../../../src/team/hand-in/build-hand-in.ts';
import type { QuestionOutline } from '../../../../src/team/hand-in/question-outline.ts';
import { type KeyStore, openSigner, type Signer } from '../../../../src/team/hand-in/signature.ts';
import { answered, assignment, committed, reviewed } from '../../projections/happened.ts';
import { lesson } from '../assignment/course.ts';

export const subtle = webcrypto.subtle as SubtleCrypto;

/** Keeps a key as a browser does: the first one that is kept stays. */
export function memoryKeys(): KeyStore {
  let kept: CryptoKeyPair | undefined;
  return {
    read: async () => kept,
    keep: async (pair) => {
      kept ??= pair;
      return kept;
    },
  };
}

/** A browser of its own. */
export async function newSigner(): Promise<Signer> {
  const signer = await openSigner(subtle, memoryKeys());
  if (!signer) throw new Error('no signer');
  return signer;
}

export const day = (date: number): number => new Date(2026, 11, date, 12).getTime();

const answer = (at: number, exercise: string, more: Partial<ExerciseAnswered>): ExerciseAnswered => ({
  ...answered(at, exercise, more.score),
  ...more,
});

const made = committed(day(3), 'opening', '2026-12-09');

/** What Ada did, in order. */
export const work: LearningEvent[] = [
  answer(day(1), 'call-one/first', { response: { option: 'price' }, score: 0, confidence: 'sure' }),
  answer(day(1) + 1, 'opening/first', { response: { option: 'ask' }, score: 1, attempt: 2, confidence: 'fairly' }),
  answer(day(2), 'opening/letter', {
    response: { ratings: {}, text: 'Dear Sam,\nthank you.', met: {}, stage: 'judging' },
    score: 2 / 3,
  }),
  { ...made, call: 'Renewal' },
  { ...reviewed(day(10), made), note: 'She asked for the long form.' },
  answer(day(4), 'asking/pairs', { response: { pairs: { price: 'cost' } }, score: 0.5 }),
  answer(day(4), 'elsewhere/secret', { response: { option: 'nobody’s business' } }),
];

export const lessons = [
  lesson('opening', { title: 'Opening well', aliases: ['call-one'], required: ['first', 'letter'] }),
  lesson('asking', { title: 'Asking more', required: ['pairs', 'last'], revision: '0f0e0d0c' }),
];

export const source = (more: Partial<HandInMaterial> = {}): HandInMaterial => ({
  id: '01938a6e-7c00-7000-8000-00000000000a',
  at: day(4),
  assignment: assignment({ lessons: lessons.map(({ id, revision }) => ({ lesson: id, revision })) }),
  course: 'c0c0c0c0',
  lessons,
  name: ' Ada Berg ',
  events: work,
  ...more,
});

export const questions: QuestionOutline[] = [
  {
    exercise: 'opening/first',
    kind: 'choice',
    stem: 'Which line opens best?',
    revision: 'a1b2c3d4',
    items: { ask: 'Ask what changed', price: 'Name the price', wait: 'Wait' },
    targets: {},
    right: ['ask'],
  },
  {
    exercise: 'opening/letter',
    kind: 'write',
    stem: 'Write the letter.',
    revision: 'a1b2c3d4',
    items: {},
    targets: {},
    right: [],
  },
  {
    exercise: 'asking/pairs',
    kind: 'match',
    stem: 'What is behind it?',
    revision: 'a1b2c3d4',
    items: { price: '“Too dear.”' },
    targets: { cost: 'A worry about cost', time: 'A worry about time' },
    right: ['price=time'],
  },
];
