import type { SynonymLists } from '../shared/index-files.ts';
import { stemOf } from '../shared/stem.ts';
import { UNSTEMMED } from '../shared/terms.ts';
import type { ParsedQuery } from './parse-query.ts';
import { synonymsIn } from './synonyms.ts';
import { type Reading, readWord, type Vocabulary } from './vocabulary.ts';

/** One word of a query with everything that counts as having it. */
export interface Group {
  typed: string;
  reading: Reading;
  /** The word itself, or what it was read as. */
  exact: readonly string[];
  /** The same, and what says the same in other words; these count for less. */
  terms: readonly string[];
  /** Words of the library that it was read as, when it is none of them. */
  words: readonly string[];
}

/** What a term counts that only means the same; a term of the word itself counts 1. */
export const RELATED_SHARE = 0.5;

/** What is looked for: a group for each word, and the pairs of neighbors, which need not be there but count. */
export interface Plan {
  groups: readonly Group[];
  pairs: readonly string[];
}

/** Terms that the index does not have are in it too, and harm nothing. */
export function planQuery({ words, pairs }: ParsedQuery, vocabulary: Vocabulary, synonyms: SynonymLists): Plan {
  // Nothing but stop words, as in “When will it be here?”: then what they say together has to be there.
  if (words.length === 0) return { groups: pairs.map(pairGroup), pairs: [] };
  const readings = words.map((typed) => ({ typed, ...readWord(typed, vocabulary) }));
  const meant = readings.map(({ typed, reading, words: [first = ''] }) =>
    reading === 'corrected' ? stemOf(first) : typed.stem,
  );
  const related = synonymsIn(meant, synonyms);
  const groups = readings.map(({ typed, reading, words: read }, index) => {
    const isItself = reading === 'known';
    const exact = isItself ? [typed.stem, UNSTEMMED + typed.word] : read.map(stemOf);
    const others = [...(isItself ? read.map(stemOf) : []), ...(related[index] ?? [])];
    return {
      typed: typed.word,
      reading,
      exact: [...new Set(exact)],
      terms: [...new Set([...exact, ...others])],
      words: isItself ? [] : read,
    };
  });
  return { groups, pairs };
}

const pairGroup = (pair: string): Group => ({ typed: pair, reading: 'known', exact: [pair], terms: [pair], words: [] });
