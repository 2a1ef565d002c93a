import type { SearchIndex } from './build-index.ts';
import type { SearchDocument } from './document.ts';
import { stemOf } from './stem.ts';
import type { SynonymLists } from './synonyms.ts';
import { type TermEntry, writeTerm } from './term-entry.ts';
import { UNSTEMMED } from './terms.ts';
import { type WordCuts, wordFiles } from './word-files.ts';

/** What a reader of the index fetches first. */
export interface StartFile {
  /** How many places can be found. */
  documents: number;
  cuts: WordCuts;
  /** How many parts the terms are spread over. */
  parts: number;
  synonyms: SynonymLists;
}

/** Some terms; the number stands for a file of its own, where the term is in a great many places. */
export type PartFile = Readonly<Record<string, TermEntry | number>>;

export type RecordsFile = readonly SearchDocument[];

/** For each lesson in order: its id, how many places lie between it and the one before, and how many it has. */
export type LessonsFile = readonly (readonly [id: string, gap: number, places: number])[];

export const DOCUMENTS_PER_FILE = 4;
const LETTERS_PER_PART = 5_000;
/** From here on a term has a file of its own, so that its neighbors in a part stay cheap. */
const ENTRIES_OF_ITS_OWN = 1_000;

/**
 * The index as files: `start`, `words-<n>`, `near-<n>`, `part-<n>`, `term-<n>`, `lessons`, `records-<n>`. A term's part
 * follows from its letters, so that no list of parts is needed, and a file's size does not grow with the library, but for
 * a single word that is nearly everywhere.
 */
export function* searchFiles(
  index: SearchIndex,
  documents: readonly SearchDocument[],
  synonyms: SynonymLists,
): Generator<[name: string, content: string]> {
  const { cuts, files } = wordFiles(index.words);
  const parts = partCount(index);
  const start: StartFile = { documents: documents.length, cuts, parts, synonyms };
  yield ['start', JSON.stringify(start)];
  yield* files;
  yield* termFiles(index, parts);
  yield ['lessons', JSON.stringify(lessonPlaces(documents))];
  for (let from = 0; from < documents.length; from += DOCUMENTS_PER_FILE) {
    const records = documents.slice(from, from + DOCUMENTS_PER_FILE);
    yield [`records-${from / DOCUMENTS_PER_FILE}`, JSON.stringify(records)];
  }
}

function* termFiles(index: SearchIndex, parts: number): Generator<[name: string, content: string]> {
  const termsOf: number[][] = Array.from({ length: parts }, () => []);
  for (const [number, term] of index.terms.entries()) termsOf[partOf(term, parts)]?.push(number);
  let own = 0;
  for (const [number, terms] of termsOf.entries()) {
    const part: Record<string, TermEntry | number> = {};
    for (const term of terms) {
      const entry = writeTerm(index.postingsOf(term));
      const isOwn = index.entriesOf(term) >= ENTRIES_OF_ITS_OWN;
      part[index.terms[term] ?? ''] = isOwn ? own : entry;
      if (isOwn) yield [`term-${own++}`, JSON.stringify(entry)];
    }
    yield [`part-${number}`, JSON.stringify(part)];
  }
}

function partCount({ terms, entriesOf }: SearchIndex): number {
  let letters = 0;
  for (const [number, term] of terms.entries()) {
    const entries = entriesOf(number);
    letters += term.length + 8 + (entries < ENTRIES_OF_ITS_OWN ? entries * 6 : 0);
  }
  return Math.ceil(letters / LETTERS_PER_PART) || 1;
}

/** The part that a term is in (FNV-1a). A word and its stem are mostly in one, as people ask for both. */
export function partOf(term: string, parts: number): number {
  const name = term.startsWith(UNSTEMMED) ? stemOf(term.slice(UNSTEMMED.length)) : term;
  let hash = 0x811c9dc5;
  for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
  return (hash >>> 0) % parts;
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
