import { stemOf } from './stem.ts';
import { isStopWord } from './stop-words.ts';
import { wordsOf } from './words.ts';

/** Marks a term as a word with its ending, apart from the stems. */
export const UNSTEMMED = '=';

/** Joins two words that stand side by side. */
export const PAIRED = '_';

/** What a field gives to the index, in order: the stems of its words. */
export const stemsOf = (text: string): string[] =>
  wordsOf(text).flatMap(({ word }) => (isStopWord(word) ? [] : [stemOf(word)]));

/** The same with the endings left on. */
export const unstemmedOf = (text: string): string[] =>
  wordsOf(text).flatMap(({ word }) => (isStopWord(word) ? [] : [UNSTEMMED + word]));

/** Each two words that stand side by side, stop words too: without them nobody finds “So what?”. */
export const pairsOf = (text: string): string[] => pairsIn(wordsOf(text).map(({ word }) => stemOf(word)));

export const pairsIn = (stems: readonly string[]): string[] =>
  stems.slice(1).map((stem, index) => `${stems[index]}${PAIRED}${stem}`);
