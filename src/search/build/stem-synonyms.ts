import type { SynonymLists } from '../shared/index-files.ts';
import { stemOf } from '../shared/stem.ts';
import { wordsOf } from '../shared/words.ts';

/** Words that mean the same, as the index keeps them. */
export const stemSynonyms = (lists: readonly (readonly string[])[]): SynonymLists =>
  lists.map((list) => list.map((phrase) => wordsOf(phrase).map(({ word }) => stemOf(word))));
