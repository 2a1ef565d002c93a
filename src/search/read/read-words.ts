import type { WordList, WordsFile } from '../shared/index-files.ts';
import type { KnownWord } from '../shared/known-words.ts';

/** The words of a file that begin so: all of them, or at least as many as can be of use, the commonest. */
export function wordsBeginning({ words, beginnings }: WordsFile, beginning: string): KnownWord[] {
  const commonest = Object.hasOwn(beginnings, beginning) ? beginnings[beginning] : undefined;
  return readWords(commonest ?? words).filter(({ word }) => word.startsWith(beginning));
}

export const readWords = (list: WordList): KnownWord[] =>
  list
    .split(' ')
    .filter((entry) => entry !== '')
    .map((entry) => ({ word: entry.slice(0, -1), size: Number.parseInt(entry.slice(-1), 36) }));
