import { editDistance } from '../../primitives/edit-distance.ts';
import { commonestFirst, type KnownWord, LEAST_COMPLETED, MOST_COMPLETIONS } from '../shared/known-words.ts';
import { stemOf } from '../shared/stem.ts';
import type { QueryWord } from './parse-query.ts';

/** What is known of the library's words: as much of it as a query needs. */
export interface Vocabulary {
  /** Whether it has a word with this stem. */
  hasStem(stem: string): boolean;
  /** The words that begin so; where there are many, at least the `MOST_COMPLETIONS` commonest beside the word itself. */
  startingWith(beginning: string): readonly KnownWord[];
  /** The words with these two first letters; where there are thousands, the commonest. */
  near(slipKey: string): readonly KnownWord[];
}

/** A word that is complete as it is may go on in so many ways. */
const MOST_LONGER = 3;
const MOST_CORRECTIONS = 4;

/**
 * The beginnings that a slip is looked for under: the first two letters, and the same two swapped. So a slip is forgiven
 * anywhere else; in the first two letters only a swap is, or every word would have to be read.
 */
export const slipKeys = (word: string): string[] => {
  if (slipsIn(word) === 0) return [];
  const [first = '', second = ''] = word;
  return [...new Set([first + second, second + first])];
};

export const isCompleted = ({ word, open }: QueryWord): boolean => open && word.length >= LEAST_COMPLETED;

export type Reading = 'known' | 'completed' | 'corrected' | 'unknown';

/** The words of the library that a typed word stands for. */
export function readWord(typed: QueryWord, vocabulary: Vocabulary): { reading: Reading; words: string[] } {
  const isKnown = vocabulary.hasStem(typed.stem);
  const completions = isCompleted(typed) ? completionsOf(typed.word, vocabulary.startingWith(typed.word)) : [];
  if (isKnown) return { reading: 'known', words: [typed.word, ...longerThan(typed, completions)] };
  if (completions.length > 0) return { reading: 'completed', words: completions };
  const near = slipKeys(typed.word).flatMap((key) => correctionsOf(typed, vocabulary.near(key)));
  const least = Math.min(...near.map(({ distance }) => distance));
  const words = commonestFirst(near.filter(({ distance }) => distance === least)).slice(0, MOST_CORRECTIONS);
  if (words.length > 0) return { reading: 'corrected', words: words.map(({ word }) => word) };
  return { reading: 'unknown', words: [] };
}

const longerThan = ({ word, stem }: QueryWord, completions: readonly string[]): string[] =>
  word.length <= LEAST_COMPLETED ? [] : completions.filter((longer) => stemOf(longer) !== stem).slice(0, MOST_LONGER);

const completionsOf = (typed: string, words: readonly KnownWord[]): string[] =>
  commonestFirst(words.filter(({ word }) => word !== typed))
    .slice(0, MOST_COMPLETIONS)
    .map(({ word }) => word);

/** How many slips are forgiven: one in words of 4 letters and more, two from 8. */
const slipsIn = (word: string): number => (word.length >= 8 ? 2 : word.length >= 4 ? 1 : 0);

function correctionsOf({ word: typed, open }: QueryWord, words: readonly KnownWord[]) {
  const limit = slipsIn(typed);
  return words.flatMap(({ word, size }) => {
    const whole = editDistance(typed, word, limit);
    const distance = open ? Math.min(whole, editDistance(typed, word.slice(0, typed.length), limit)) : whole;
    return distance <= limit ? [{ word, size, distance }] : [];
  });
}
