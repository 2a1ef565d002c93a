import { stemOf } from './stem.ts';
import { isStopWord } from './stop-words.ts';

/** Marks a term as a word with its ending, apart from the stems. */
export const UNSTEMMED = '=';

/** Joins two words that stand side by side. */
export const PAIRED = '_';

/** What the words of a text give to the index, in order: their stems. */
export const stemsOf = (words: readonly string[]): string[] => words.filter(isTelling).map(stemOf);

/** The same with the endings left on. */
export const unstemmedOf = (words: readonly string[]): string[] =>
  words.filter(isTelling).map((word) => UNSTEMMED + word);

/** Each two words that stand side by side, stop words too: without them nobody finds “So what?”. */
export const pairsOf = (words: readonly string[]): string[] => pairsIn(words.map(stemOf));

export const pairsIn = (stems: readonly string[]): string[] =>
  stems.slice(1).map((stem, index) => `${stems[index]}${PAIRED}${stem}`);

const isTelling = (word: string): boolean => !isStopWord(word);
