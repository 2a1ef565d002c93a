import { editDistance } from '../../primitives/edit-distance.ts';
import { tooLong } from '../../primitives/too-long.ts';
import type { Grader } from '../kind.ts';
import type { Fill } from './schema.ts';

export interface FillResponse {
  /** The words as typed. */
  typed: string;
}

/** More than any word or phrase that a gap asks for. */
const MOST_LETTERS = 200;

export const grader: Grader<Fill, FillResponse> = {
  empty: { typed: '' },
  isResponse: (value): value is FillResponse =>
    value instanceof Object && 'typed' in value && typeof value.typed === 'string',
  missing: (_exercise, { typed }) =>
    tooLong(typed, MOST_LETTERS) ?? (plain(typed) === '' ? 'Type the missing word first.' : undefined),
  grade: ({ accept, near }, { typed }) => {
    const word = plain(typed);
    if (accept.some((right) => plain(right) === word)) return { score: 1 };
    const miss = near.find(({ text }) => plain(text) === word);
    if (miss) return { score: 0, again: miss.why };
    if (accept.some((right) => isTypo(plain(right), word))) return { score: 0, again: 'Almost. Check the spelling.' };
    return { score: 0 };
  },
};

/** Case, accents, punctuation, apostrophes, spaces and a leading article make no difference. */
export function plain(words: string): string {
  return words
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[-–—/]/g, ' ')
    .replace(/[^\p{L}\p{N}\s]/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(a|an|the) (?=.)/, '');
}

/** One letter too many, too few, wrong or swapped, in a word of five or more. */
const isTypo = (right: string, typed: string): boolean => right.length >= 5 && editDistance(right, typed, 1) === 1;
