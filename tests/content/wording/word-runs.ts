import { createHash } from 'node:crypto';

/** How many words in a row count as copied. */
export const RUN_LENGTH = 8;

export interface WordRun {
  /** As compared: lower case, letters and digits only, one space between words. */
  words: string;
  /** Where its first word begins in the text, and where its last word ends. */
  from: number;
  to: number;
}

/** All runs of eight words in a text, each one word further on. */
export function runsOf(text: string): WordRun[] {
  const words = [...text.matchAll(/[\p{L}\p{N}\p{M}'’]+/gu)]
    .map((match) => ({ at: match.index, length: match[0].length, letters: plain(match[0]) }))
    .filter(({ letters }) => letters !== '');
  return words.slice(RUN_LENGTH - 1).map((last, index) => {
    const run = words.slice(index, index + RUN_LENGTH);
    const from = run[0]?.at ?? 0;
    return { words: run.map(({ letters }) => letters).join(' '), from, to: last.at + last.length };
  });
}

/** The first 48 bits of SHA-256, in base64: eight characters. */
export const hashOf = ({ words }: WordRun): string =>
  createHash('sha256').update(words).digest().subarray(0, 6).toString('base64');

const plain = (word: string): string =>
  word
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
