/** A word of a text: as it is compared, and where it stands. */
export interface Word {
  /** Lower-case, without accents, apostrophes and a possessive’s s. */
  word: string;
  /** Offsets in the text, in UTF-16 units. */
  start: number;
  end: number;
}

/**
 * Letters and digits; an apostrophe belongs to its word, and so do the one letter before a hyphen, as in `e-mail`, and the
 * comma of a thousand, as in `10,000`.
 */
const WORD =
  /\d{1,3}(?:,\d{3})+(?![\p{L}\p{N}])|(?:(?<![\p{L}\p{N}])\p{L}-(?=\p{L}))?[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[’'][\p{L}\p{M}\p{N}]+)*/gu;

/** Longer ones are cut, so that nobody can make a word expensive. */
export const LONGEST_WORD = 32;

/** The words of a text in their order. Never throws, whatever the text holds. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: found, index } of text.matchAll(WORD)) {
    const word = fold(found);
    if (word !== '') words.push({ word, start: index, end: index + found.length });
  }
  return words;
}

/** The same without where they stand. */
export const wordListOf = (text: string): string[] => wordsOf(text).map(({ word }) => word);

function fold(found: string): string {
  const plain = /^[a-z]+$/.test(found) ? found : found.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain
    .replace(/[’']s$/, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .slice(0, LONGEST_WORD);
}
