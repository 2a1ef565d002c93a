/** A word that the library uses. */
export interface KnownWord {
  word: string;
  /** How common it is, in powers of two, so that a list of words stays small. */
  size: number;
}

/** A half-typed word stands for this many words at most, the commonest first. */
export const MOST_COMPLETIONS = 12;
/** Fewer letters begin too many words to mean one of them. */
export const LEAST_COMPLETED = 3;

/** The first two letters. */
export const slipKey = (word: string): string => {
  const [first = '', second = ''] = word;
  return first + second;
};

export const commonestFirst = <T extends KnownWord>(words: readonly T[]): T[] =>
  words.toSorted((a, b) => b.size - a.size || (a.word < b.word ? -1 : 1));
