import type { Postings, SearchIndex } from './build-index.ts';
import type { SearchDocument } from './document.ts';
import type { SynonymLists } from './synonyms.ts';
import { bareTerm } from './terms.ts';
import { type KnownWord, keyOf } from './vocabulary.ts';

/** What a reader of the index fetches first. */
export interface StartFile {
  /** How many places can be found. */
  documents: number;
  /** The first key of each file of words, in order. */
  keys: readonly string[];
  synonyms: SynonymLists;
}

/** Some words by key, and where the terms of these keys are. */
export interface WordsFile {
  /** Alphabetical, each followed by its size as a digit, all joined by spaces. */
  words: string;
  /** The number of the first part that has terms of these keys. */
  firstPart: number;
  /** The first term of each part, without its mark; of the first, the first that could be in it. */
  parts: readonly string[];
}

/** Some terms: for each the distances between its documents, and its weights in thousandths. */
export type PartFile = Readonly<Record<string, readonly [gaps: readonly number[], weights: readonly number[]]>>;

export type RecordsFile = readonly SearchDocument[];

export const DOCUMENTS_PER_FILE = 8;
const WORDS_PER_FILE = 1_200;
const LETTERS_PER_PART = 24_000;

/**
 * The index as files: `start`, `words-<n>`, `part-<n>`, `records-<n>`. Each file is bounded whatever the size of the
 * library, but for the part of a single word that is nearly everywhere. A term stands in one part alone.
 */
export function* searchFiles(
  index: SearchIndex,
  documents: readonly SearchDocument[],
  synonyms: SynonymLists,
): Generator<[name: string, content: string]> {
  const groups = wordGroups(index.words);
  const parts = cutParts(index.postings, groups);
  const start: StartFile = { documents: documents.length, keys: groups.map(({ key }) => key), synonyms };
  yield ['start', JSON.stringify(start)];
  let firstPart = 0;
  for (const [number, { words }] of groups.entries()) {
    const own = parts[number] ?? [];
    const file: WordsFile = { words: joinWords(words), firstPart, parts: own.map(({ first }) => first) };
    yield [`words-${number}`, JSON.stringify(file)];
    for (const [at, { terms }] of own.entries()) yield [`part-${firstPart + at}`, partFile(terms, index.postings)];
    firstPart += own.length;
  }
  for (let from = 0; from < documents.length; from += DOCUMENTS_PER_FILE) {
    const records = documents.slice(from, from + DOCUMENTS_PER_FILE);
    yield [`records-${from / DOCUMENTS_PER_FILE}`, JSON.stringify(records)];
  }
}

interface WordGroup {
  key: string;
  words: KnownWord[];
}

/** Cuts the words between keys, so that all words of a key are in one file. */
function wordGroups(words: ReadonlyMap<string, number>): WordGroup[] {
  const sorted = [...words.keys()].sort(byCodeUnit);
  const groups: WordGroup[] = [{ key: '', words: [] }];
  let key = '';
  for (const word of sorted) {
    const last = groups.at(-1);
    const isNewKey = keyOf(word) !== key;
    key = keyOf(word);
    const entry = { word, size: Math.floor(Math.log2(words.get(word) ?? 1)) };
    if (isNewKey && (last?.words.length ?? 0) >= WORDS_PER_FILE) groups.push({ key, words: [entry] });
    else last?.words.push(entry);
  }
  return groups;
}

interface Part {
  first: string;
  terms: string[];
}

/** The parts of each group of words: terms in order, so many that a part stays small. */
function cutParts(postings: ReadonlyMap<string, Postings>, groups: readonly WordGroup[]): Part[][] {
  const terms = [...postings.keys()]
    .map((term) => ({ term, bare: bareTerm(term) }))
    .sort((a, b) => byCodeUnit(a.bare, b.bare));
  const parts: Part[][] = groups.map(() => []);
  let group = 0;
  let letters = 0;
  let before = '';
  for (const { term, bare } of terms) {
    while (group + 1 < groups.length && keyOf(bare) >= (groups[group + 1]?.key ?? '')) {
      group += 1;
      letters = 0;
    }
    const own = parts[group];
    const size = term.length + 8 + (postings.get(term)?.documents.length ?? 0) * 8;
    // Terms that differ only in their mark stay together, as one boundary stands for both.
    if (!own?.length || (bare !== before && letters + size > LETTERS_PER_PART)) {
      own?.push({ first: bare, terms: [] });
      letters = 0;
    }
    own?.at(-1)?.terms.push(term);
    letters += size;
    before = bare;
  }
  return parts;
}

const joinWords = (words: readonly KnownWord[]): string =>
  words.map(({ word, size }) => word + Math.min(size, 35).toString(36).toUpperCase()).join(' ');

function partFile(terms: readonly string[], postings: ReadonlyMap<string, Postings>): string {
  const file = Object.fromEntries(
    terms.map((term) => {
      const { documents = [], weights = [] } = postings.get(term) ?? {};
      return [term, [documents.map((document, at) => document - (documents[at - 1] ?? 0)), weights]];
    }),
  );
  return JSON.stringify(file);
}

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
