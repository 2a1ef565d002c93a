import { type FieldName, fieldBoosts, fieldNames, type SearchDocument } from './document.ts';
import { fieldTerms } from './index-fields.ts';
import { isStopWord } from './stop-words.ts';
import { wordsOf } from './words.ts';

/** How fast repetition stops to count: lunr's own default. */
const K1 = 1.2;

/** The places that have a term, in ascending order, and what it weighs in each. */
export interface Postings {
  documents: readonly number[];
  /** The weights that lunr stores for the term, added up over the fields, in thousandths. */
  weights: readonly number[];
}

export interface SearchIndex {
  postings: ReadonlyMap<string, Postings>;
  /** Every word as written that is not a stop word, with the number of places that have it. */
  words: ReadonlyMap<string, number>;
}

/** For each occurrence of a term in a field: the document, then field and count in one number. */
type Occurrences = Map<string, number[]>;
const MOST_COUNTED = 65_536;

/**
 * The numbers of one lunr index over all documents, without holding that index: what lunr's builder computes
 * (`createFieldVectors`), but from flat lists, so that time and memory grow with the text alone. As every query asks all
 * fields alike, lunr's score needs only the sum over the fields. A document is known by its place in the list.
 */
export function buildIndex(documents: readonly SearchDocument[]): SearchIndex {
  const { occurrences, words } = count(documents);
  const postings = new Map<string, Postings>();
  for (const [term, found] of occurrences) postings.set(term, weigh(found, documents));
  return { postings, words };
}

function count(documents: readonly SearchDocument[]) {
  const occurrences: Occurrences = new Map();
  const words = new Map<string, number>();
  for (const [place, document] of documents.entries()) {
    const terms = fieldTerms(document);
    for (const [field, name] of fieldNames.entries()) {
      note(occurrences, terms[name], place, field);
    }
    for (const word of distinctWords(document)) words.set(word, (words.get(word) ?? 0) + 1);
  }
  return { occurrences, words };
}

function note(occurrences: Occurrences, terms: readonly string[], place: number, field: number): void {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  for (const [term, times] of counts) {
    const list = occurrences.get(term);
    const entry = field * MOST_COUNTED + Math.min(times, MOST_COUNTED - 1);
    if (list) list.push(place, entry);
    else occurrences.set(term, [place, entry]);
  }
}

function distinctWords({ says, title, heading, ideas, texts }: SearchDocument): Set<string> {
  const words = new Set<string>();
  for (const text of [...says, title, heading, ...ideas, ...texts]) {
    for (const { word } of wordsOf(text)) if (!isStopWord(word)) words.add(word);
  }
  return words;
}

function weigh(found: readonly number[], all: readonly SearchDocument[]): Postings {
  const rarity = idf(found.length / 2, all.length);
  const documents: number[] = [];
  const weights: number[] = [];
  for (let at = 0; at < found.length; at += 2) {
    const place = found[at] ?? 0;
    const entry = found[at + 1] ?? 0;
    const field = Math.floor(entry / MOST_COUNTED);
    const times = entry % MOST_COUNTED;
    const saturated = (rarity * ((K1 + 1) * times)) / (K1 + times);
    const weight = Math.round(saturated * boostOf(field) * (all[place]?.boost ?? 1) * 1000);
    if (documents.at(-1) === place) weights[weights.length - 1] = (weights.at(-1) ?? 0) + weight;
    else {
      documents.push(place);
      weights.push(weight);
    }
  }
  return { documents, weights };
}

const boostOf = (field: number): number => fieldBoosts[fieldNames[field] as FieldName];

/** `lunr.idf`, which counts a document once for every field that has the term. */
const idf = (found: number, documentCount: number): number =>
  Math.log(1 + Math.abs((documentCount - found + 0.5) / (found + 0.5)));
