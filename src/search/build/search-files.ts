import { isPlace, type SearchDocument } from '../shared/document.ts';
import { DOCUMENTS_PER_FILE, type LessonsFile, type StartFile, type SynonymLists } from '../shared/index-files.ts';
import type { SearchIndex } from './build-index.ts';
import { ENTRIES_OF_ITS_OWN, partCount, termFiles } from './term-files.ts';
import { wordFiles } from './word-files.ts';

/**
 * The index as files: `start`, `words-<n>`, `near-<n>`, `part-<n>`, `term-<n>`, `lessons`, `records-<n>`. A term's part
 * follows from its letters, so that no list of parts is needed, and a file's size does not grow with the library, but for
 * a single word that is nearly everywhere.
 */
export function* searchFiles(
  index: SearchIndex,
  documents: readonly SearchDocument[],
  synonyms: SynonymLists,
  ownFrom = ENTRIES_OF_ITS_OWN,
): Generator<[name: string, content: string]> {
  const { cuts, files } = wordFiles(index.words);
  const parts = partCount(index, ownFrom);
  const places = documents.filter(isPlace).length;
  const start: StartFile = { documents: documents.length, places, cuts, parts, synonyms };
  yield ['start', JSON.stringify(start)];
  yield* files;
  yield* termFiles(index, parts, ownFrom);
  yield ['lessons', JSON.stringify(lessonPlaces(documents))];
  for (let from = 0; from < documents.length; from += DOCUMENTS_PER_FILE) {
    const records = documents.slice(from, from + DOCUMENTS_PER_FILE).map(({ asked: _, ...shown }) => shown);
    yield [`records-${from / DOCUMENTS_PER_FILE}`, JSON.stringify(records)];
  }
}

function lessonPlaces(documents: readonly SearchDocument[]): LessonsFile {
  const lessons: [id: string, gap: number, places: number][] = [];
  let gap = 0;
  for (const { lesson } of documents) {
    const last = lessons.at(-1);
    if (lesson === undefined) gap += 1;
    else if (last?.[0] === lesson && gap === 0) last[2] += 1;
    else {
      lessons.push([lesson, gap, 1]);
      gap = 0;
    }
  }
  return lessons;
}
