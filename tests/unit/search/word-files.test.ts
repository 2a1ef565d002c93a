import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/primitives/seeded-random.ts';
import { wordFiles } from '../../../src/search/build/word-files.ts';
import { readWords, wordsBeginning } from '../../../src/search/read/read-words.ts';
import { fileOfBeginning } from '../../../src/search/shared/file-of.ts';
import type { WordsFile } from '../../../src/search/shared/index-files.ts';
import { MOST_COMPLETIONS } from '../../../src/search/shared/known-words.ts';

/** Thousands of words over a few letters, so that many begin alike and reach over several files. */
function manyWords(): Map<string, number> {
  const random = seededRandom(3);
  const letter = (): string => 'abcé'[Math.floor(random() * 4)] ?? '';
  const word = (): string => Array.from({ length: 3 + Math.floor(random() * 6) }, letter).join('');
  return new Map(Array.from({ length: 5_000 }, () => [word(), 1 + Math.floor(random() ** 8 * 5_000)]));
}

const words = manyWords();
const { cuts, files } = wordFiles(words);
const file = (name: string): unknown => JSON.parse(new Map(files).get(name) ?? 'null');
const beginnings = [
  ...new Set([...words.keys()].flatMap((word) => [word.slice(0, 3), word.slice(0, 4), word, `${word}z`])),
].filter((_, at) => at % 40 === 0);

describe('The words in files', () => {
  it('are all there, once', () => {
    const listed = files
      .filter(([name]) => name.startsWith('words-'))
      .flatMap(([name]) => readWords((file(name) as WordsFile).words));
    expect(listed.map(({ word }) => word)).toEqual([...words.keys()].sort());
  });

  it('give the commonest words with a beginning from one file', () => {
    expect(cuts.words.length).toBeGreaterThan(8);
    for (const beginning of beginnings) {
      const found = wordsBeginning(file(`words-${fileOfBeginning(cuts.words, beginning)}`) as WordsFile, beginning);
      const wanted = [...words].filter(([word]) => word.startsWith(beginning));
      const sizes = wanted.map(([, places]) => Math.floor(Math.log2(places))).toSorted((a, b) => b - a);
      const foundSizes = found.map(({ size }) => size).toSorted((a, b) => b - a);
      expect(found.every(({ word }) => word.startsWith(beginning))).toBe(true);
      expect(foundSizes.slice(0, MOST_COMPLETIONS + 1), beginning).toEqual(sizes.slice(0, MOST_COMPLETIONS + 1));
    }
  });

  it('of which a slip may have meant one are the commonest for two letters, where these begin thousands', () => {
    const many = new Map(Array.from({ length: 3_000 }, (_, at) => [`pr${at.toString(36)}`, at + 1]));
    const { files: written } = wordFiles(new Map([...many, ['apt', 1]]));
    const near = written.filter(([name]) => name.startsWith('near-')).map(([, list]) => readWords(JSON.parse(list)));
    const kept = near.flat().filter(({ word }) => word.startsWith('pr'));
    expect(kept).toHaveLength(2_000);
    expect(Math.min(...kept.map(({ size }) => size))).toBe(Math.floor(Math.log2(1_024)) - 1);
    expect(near.flat().map(({ word }) => word)).toContain('apt');
  });
});
