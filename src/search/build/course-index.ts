import type { Course } from '../../catalog/course.ts';
import type { SearchDocument } from '../shared/document.ts';
import type { SynonymLists } from '../shared/index-files.ts';
import { wordsOf } from '../shared/words.ts';
import { buildIndex, type SearchIndex } from './build-index.ts';
import { documentsOf } from './documents.ts';
import { stemSynonyms } from './stem-synonyms.ts';

export interface CourseIndex {
  documents: readonly SearchDocument[];
  index: SearchIndex;
  synonyms: SynonymLists;
}

/** Everything of a course that is searched. */
export const indexCourse = (course: Course): CourseIndex => indexDocuments(documentsOf(course), course.synonyms);

export function indexDocuments(
  documents: readonly SearchDocument[],
  synonyms: readonly (readonly string[])[],
): CourseIndex {
  const index = buildIndex(documents);
  // A slip in a word that only the list of synonyms has is forgiven like any other.
  const words = new Map(index.words);
  for (const { word } of synonyms.flat().flatMap(wordsOf)) if (!words.has(word)) words.set(word, 1);
  return { documents, index: { ...index, words }, synonyms: stemSynonyms(synonyms) };
}
