import { type Passage, wordsOf } from '../text/passage.ts';
import { syllables } from './syllables.ts';

/** Fields that hold no sentences. Counted as such, they would make any text look easy. */
const FRAGMENTS = new Set(
  'heading cell who label title term buyer unit prefix name accept answers quotation'.split(' '),
);

/** The prose and the exercises, sentence by sentence; what comes from others and what is only a label is left out. */
export const readable = (passages: readonly Passage[]): Passage[] =>
  passages.filter(({ part, field, text }) => part !== 'facts' && !FRAGMENTS.has(field) && wordsOf(text).length > 0);

/** Running text apart from what people say in transcripts, whose short sentences would hide a hard page. */
export const isRunningText = ({ part, field }: Passage): boolean => part === 'prose' && field === 'paragraph';

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/**
 * The Flesch-Kincaid grade: the year of a US school in which the text can be read. NaN where there are no words.
 * Kincaid, J. P., Fishburne, R. P., Rogers, R. L., & Chissom, B. S. (1975). Derivation of new readability formulas for
 * Navy enlisted personnel. Research Branch Report 8-75.
 */
export function readingGrade(passages: readonly Passage[]): number {
  const read = readable(passages)
    .flatMap(({ text }) => [...sentences.segment(text.replace(/\s+/g, ' '))])
    .map(({ segment }) => wordsOf(segment))
    .filter((words) => words.length > 0);
  const words = read.flat();
  const spoken = words.reduce((sum, word) => sum + spokenSyllables(word), 0);
  return 0.39 * (words.length / read.length) + 11.8 * (spoken / words.length) - 15.59;
}

/** A figure counts as one syllable, which is how readability formulas are used. */
const spokenSyllables = (word: string): number =>
  /\d/.test(word) ? 1 : word.split('-').reduce((sum, part) => sum + syllables(part), 0);

/** A paragraph too short says little about how hard a lesson is. */
const FEWEST_WORDS = 25;

/** The passage with the highest grade of its own. */
export function hardestPassage(passages: readonly Passage[]): { passage: Passage; grade: number } | undefined {
  return readable(passages)
    .filter(({ text }) => wordsOf(text).length >= FEWEST_WORDS)
    .map((passage) => ({ passage, grade: readingGrade([passage]) }))
    .reduce<{ passage: Passage; grade: number } | undefined>(
      (hardest, next) => (hardest && hardest.grade >= next.grade ? hardest : next),
      undefined,
    );
}
