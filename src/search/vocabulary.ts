import { editDistance } from '../exercises/edit-distance.ts';
import type { QueryWord } from './parse-query.ts';
import { stemOf } from './stem.ts';

/** A word that the library uses. */
export interface KnownWord {
  word: string;
  /** How common it is, in powers of two, so that a list of words stays small. */
  size: number;
}

/** The words that begin with a key, in alphabetical order; none for a key that was not asked for. */
export type Vocabulary = (key: string) => readonly KnownWord[];

/** A half-typed word stands for this many words at most, the commonest first. */
export const MOST_COMPLETIONS = 12;
/** A word that is complete as it is may go on in so many ways. */
const MOST_LONGER = 3;
/** Fewer letters begin too many words to mean one of them. */
const SHORT = 3;
const MOST_CORRECTIONS = 4;

/** Words with these first letters are looked at for a word and for what it may become. */
export const keyOf = (word: string): string => [...word].slice(0, 3).join('');

/**
 * The beginnings that a slip is looked for under: the first two letters, and the same two swapped. So a slip is forgiven
 * anywhere else; in the first two letters only a swap is, or every word would have to be read.
 */
const slipKeys = (word: string): string[] => {
  const [first = '', second = ''] = word;
  return [...new Set([first + second, second + first])];
};

/** All keys that a word may need. */
export const keysFor = ({ word }: QueryWord): string[] => [...new Set([keyOf(word), ...slipKeys(word)])];

export type Reading = 'known' | 'completed' | 'corrected' | 'unknown';

/** The words of the library that a typed word stands for. */
export function readWord(typed: QueryWord, vocabulary: Vocabulary): { reading: Reading; words: string[] } {
  const own = vocabulary(keyOf(typed.word));
  const isKnown = own.some(({ word }) => word === typed.word || hasStem(word, typed));
  const completions = typed.open && typed.word.length >= SHORT ? completionsOf(typed.word, own) : [];
  if (isKnown) return { reading: 'known', words: [typed.word, ...longerThan(typed, completions)] };
  if (completions.length > 0) return { reading: 'completed', words: completions };
  const near = slipKeys(typed.word).flatMap((key) => correctionsOf(typed, vocabulary(key)));
  const least = Math.min(...near.map(({ distance }) => distance));
  const words = commonestFirst(near.filter(({ distance }) => distance === least)).slice(0, MOST_CORRECTIONS);
  if (words.length > 0) return { reading: 'corrected', words: words.map(({ word }) => word) };
  return { reading: 'unknown', words: [] };
}

const longerThan = ({ word, stem }: QueryWord, completions: readonly string[]): string[] =>
  word.length <= SHORT ? [] : completions.filter((longer) => stemOf(longer) !== stem).slice(0, MOST_LONGER);

/** Another ending or spelling of a word that the library uses. */
const hasStem = (word: string, { word: typed, stem }: QueryWord): boolean =>
  word.slice(0, 3) === typed.slice(0, 3) && stemOf(word) === stem;

const completionsOf = (typed: string, words: readonly KnownWord[]): string[] =>
  commonestFirst(words.filter(({ word }) => word.startsWith(typed) && word !== typed))
    .slice(0, MOST_COMPLETIONS)
    .map(({ word }) => word);

/** One slip in words of 4 letters and more, two from 8. */
function correctionsOf({ word: typed, open }: QueryWord, words: readonly KnownWord[]) {
  const limit = typed.length >= 8 ? 2 : typed.length >= 4 ? 1 : 0;
  if (limit === 0) return [];
  return words.flatMap(({ word, size }) => {
    const whole = editDistance(typed, word, limit);
    const distance = open ? Math.min(whole, editDistance(typed, word.slice(0, typed.length), limit)) : whole;
    return distance <= limit ? [{ word, size, distance }] : [];
  });
}

const commonestFirst = <T extends KnownWord>(words: readonly T[]): T[] =>
  words.toSorted((a, b) => b.size - a.size || (a.word < b.word ? -1 : 1));
