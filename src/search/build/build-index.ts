import { fieldBoosts, fieldNames, isPlace, type SearchDocument } from '../shared/document.ts';
import type { Postings } from '../shared/postings.ts';
import { indexedText } from './index-fields.ts';
import { fieldIn, OccurrenceLog, type Occurrences, timesIn } from './occurrences.ts';

/** How fast repetition stops to count: lunr's own default. */
const K1 = 1.2;

export interface SearchIndex {
  /** Every term; a term is known by its place in this list. */
  terms: readonly string[];
  /** How many entries a term has at most: one for each place and field. */
  entriesOf(term: number): number;
  /** The places in ascending order. Computed when asked for, because those of all terms would fill the memory. */
  postingsOf(term: number): Postings;
  /** Every word as written that is not a stop word, with the number of places that have it. */
  words: ReadonlyMap<string, number>;
}

/**
 * The numbers of one lunr index over all documents, without holding that index: what lunr's builder computes
 * (`createFieldVectors`), but from flat lists, so that time and memory grow with the text alone. As every query asks all
 * fields alike, lunr's score needs only the sum over the fields.
 */
export function buildIndex(documents: readonly SearchDocument[]): SearchIndex {
  const { occurrences, words } = read(documents);
  const { terms, starts } = occurrences;
  const boosts = Float64Array.from(documents, ({ boost = 1 }) => boost);
  const placeCount = documents.filter(isPlace).length;
  const entriesOf = (term: number): number => (starts[term + 1] ?? 0) - (starts[term] ?? 0);
  return { terms, entriesOf, postingsOf: (term) => weigh(term, occurrences, boosts, placeCount), words };
}

function read(documents: readonly SearchDocument[]) {
  const log = new OccurrenceLog();
  const words = new Map<string, number>();
  for (const document of documents) {
    const text = indexedText(document);
    log.nextDocument();
    for (const [field, name] of fieldNames.entries()) log.note(text.terms[name], field);
    for (const word of text.words) words.set(word, (words.get(word) ?? 0) + 1);
  }
  return { occurrences: log.sorted(), words };
}

/**
 * `boosts` are those of the documents. How rare a term is, the places alone decide, of which there are `placeCount` and which
 * come first: what is said in answers as well is no commoner for that.
 */
function weigh(
  term: number,
  { starts, places, counts }: Occurrences,
  boosts: Float64Array,
  placeCount: number,
): Postings {
  const [start, end] = [starts[term] ?? 0, starts[term + 1] ?? 0];
  let inPlaces = 0;
  while (start + inPlaces < end && (places[start + inPlaces] ?? placeCount) < placeCount) inPlaces += 1;
  const rarity = idf(inPlaces, placeCount);
  const documents = new Uint32Array(end - start);
  const weights = new Uint32Array(end - start);
  let length = 0;
  for (let at = start; at < end; at++) {
    const place = places[at] ?? 0;
    const times = timesIn(counts[at] ?? 0);
    const saturated = (rarity * ((K1 + 1) * times)) / (K1 + times);
    const weight = Math.round(saturated * (FIELD_BOOSTS[fieldIn(counts[at] ?? 0)] ?? 1) * (boosts[place] ?? 1) * 1000);
    const isSame = at > start && documents[length - 1] === place;
    if (!isSame) length += 1;
    documents[length - 1] = place;
    weights[length - 1] = (weights[length - 1] ?? 0) + weight;
  }
  return { documents: documents.subarray(0, length), weights: weights.subarray(0, length) };
}

/** By the number of the field. */
const FIELD_BOOSTS = Float64Array.from(fieldNames, (name) => fieldBoosts[name]);

/** `lunr.idf`, which counts a document once for every field that has the term. */
const idf = (found: number, documentCount: number): number =>
  Math.log(1 + Math.abs((documentCount - found + 0.5) / (found + 0.5)));
