import { hashOf } from '../exercises/seeded-random.ts';
import type { Postings, SearchIndex } from './build-index.ts';
import type { SearchDocument } from './document.ts';
import { stemOf } from './stem.ts';
import type { SynonymLists } from './synonyms.ts';
import { UNSTEMMED } from './terms.ts';
import { type KnownWord, keyOf } from './vocabulary.ts';

/** What a reader of the index fetches first. */
export interface StartFile {
  /** How many places can be found. */
  documents: number;
  /** The first key of each file of words, in order. */
  keys: readonly string[];
  /** How many parts the terms are spread over. */
  parts: number;
  synonyms: SynonymLists;
}

/** Some words by key: alphabetical, each followed by its size as a digit, all joined by spaces. */
export type WordsFile = string;

/** For a term, by weight: the weight in thousandths, then the documents, each as the distance from the one before. */
export type TermEntry = readonly (readonly number[])[];

/** Some terms; the number stands for a file of its own, where the term is in a great many places. */
export type PartFile = Readonly<Record<string, TermEntry | number>>;

export type RecordsFile = readonly SearchDocument[];

/** For each lesson in order: its id, how many places lie between it and the one before, and how many it has. */
export type LessonsFile = readonly (readonly [id: string, gap: number, places: number])[];

export const DOCUMENTS_PER_FILE = 8;
const WORDS_PER_FILE = 400;
const LETTERS_PER_PART = 5_000;
/** From here on a term has a file of its own, so that its neighbors in a part stay cheap. */
const PLACES_OF_ITS_OWN = 1_000;

/**
 * The index as files: `start`, `words-<n>`, `part-<n>`, `term-<n>`, `records-<n>`. A term's part follows from its
 * letters, so that no list of parts is needed, and a file's size does not grow with the library, but for a single word
 * that is nearly everywhere.
 */
export function* searchFiles(
  { postings, words }: SearchIndex,
  documents: readonly SearchDocument[],
  synonyms: SynonymLists,
): Generator<[name: string, content: string]> {
  const groups = wordGroups(words);
  const parts = partCount(postings);
  const start: StartFile = { documents: documents.length, keys: groups.map(({ key }) => key), parts, synonyms };
  yield ['start', JSON.stringify(start)];
  for (const [number, group] of groups.entries()) yield [`words-${number}`, JSON.stringify(joinWords(group.words))];
  yield* termFiles(postings, parts);
  yield ['lessons', JSON.stringify(lessonPlaces(documents))];
  for (let from = 0; from < documents.length; from += DOCUMENTS_PER_FILE) {
    const records = documents.slice(from, from + DOCUMENTS_PER_FILE);
    yield [`records-${from / DOCUMENTS_PER_FILE}`, JSON.stringify(records)];
  }
}

function* termFiles(postings: SearchIndex['postings'], parts: number): Generator<[name: string, content: string]> {
  const termsOf: string[][] = Array.from({ length: parts }, () => []);
  for (const term of postings.keys()) termsOf[partOf(term, parts)]?.push(term);
  let own = 0;
  for (const [number, terms] of termsOf.entries()) {
    const part: Record<string, TermEntry | number> = {};
    for (const term of terms) {
      const found = postings.get(term) ?? { documents: [], weights: [] };
      const entry = termEntry(found);
      part[term] = found.documents.length < PLACES_OF_ITS_OWN ? entry : own;
      if (part[term] === own) yield [`term-${own++}`, JSON.stringify(entry)];
    }
    yield [`part-${number}`, JSON.stringify(part)];
  }
}

function termEntry({ documents, weights }: Postings): TermEntry {
  const byWeight = new Map<number, number[]>();
  for (const [at, document] of documents.entries()) {
    const weight = weights[at] ?? 0;
    const same = byWeight.get(weight);
    if (same) same.push(document);
    else byWeight.set(weight, [document]);
  }
  return [...byWeight]
    .sort(([a], [b]) => b - a)
    .map(([weight, same]) => [weight, ...same.map((document, at) => document - (same[at - 1] ?? 0))]);
}

function partCount(postings: SearchIndex['postings']): number {
  let letters = 0;
  for (const [term, { documents }] of postings) {
    letters += term.length + 8 + (documents.length < PLACES_OF_ITS_OWN ? documents.length * 7 : 0);
  }
  return Math.ceil(letters / LETTERS_PER_PART) || 1;
}

/** The part that a term is in. A word and its stem are mostly in one, as people ask for both. */
export function partOf(term: string, parts: number): number {
  const name = term.startsWith(UNSTEMMED) ? stemOf(term.slice(UNSTEMMED.length)) : term;
  return hashOf(name) % parts;
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

interface WordGroup {
  key: string;
  words: KnownWord[];
}

/** Cuts the words between keys, so that all words of a key are in one file. */
function wordGroups(words: ReadonlyMap<string, number>): WordGroup[] {
  const groups: WordGroup[] = [{ key: '', words: [] }];
  let key = '';
  for (const word of [...words.keys()].sort()) {
    const last = groups.at(-1);
    const isNewKey = keyOf(word) !== key;
    key = keyOf(word);
    const entry = { word, size: Math.floor(Math.log2(words.get(word) ?? 1)) };
    if (isNewKey && (last?.words.length ?? 0) >= WORDS_PER_FILE) groups.push({ key, words: [entry] });
    else last?.words.push(entry);
  }
  return groups;
}

const joinWords = (words: readonly KnownWord[]): string =>
  words.map(({ word, size }) => word + Math.min(size, 35).toString(36).toUpperCase()).join(' ');
