import type { SearchDocument } from './document.ts';
import type { TermEntry } from './term-entry.ts';

/** What the files of the index hold, as the build writes them and a reader takes them. */

/** What a reader of the index fetches first. */
export interface StartFile {
  /** How many documents there are. */
  documents: number;
  /** So many of them, the first ones, are places of the site; the others are answers. */
  places: number;
  cuts: WordCuts;
  /** How many parts the terms are spread over. */
  parts: number;
  synonyms: SynonymLists;
}

export type RecordsFile = readonly SearchDocument[];

/** For each lesson in order: its id, how many places lie between it and the one before, and how many it has. */
export type LessonsFile = readonly (readonly [id: string, gap: number, places: number])[];

export const DOCUMENTS_PER_FILE = 4;

/** Some terms. */
export type PartFile = Readonly<Record<string, TermEntry | OwnFile>>;

/** A term in a great many places is in `term-<own>`; `form` when that file is its stem's and tells of it beside. */
interface OwnFile {
  own: number;
  form?: true;
}

/** Words by the alphabet, each followed by its size as a digit, all joined by spaces. */
export type WordList = string;

export interface WordsFile {
  words: WordList;
  /** The commonest words with a beginning whose words start here and go on in the next files. */
  beginnings: Readonly<Record<string, WordList>>;
}

/** Where the words are cut, as the reader of the files has to know. */
export interface WordCuts {
  /** What separates each file of words from the one before; words of the file are not below it. */
  words: readonly string[];
  /** The same of the files of words that a slip is compared with. */
  near: readonly string[];
}

/** Lists of phrases that mean the same, each phrase as its stems. */
export type SynonymLists = readonly (readonly (readonly string[])[])[];
