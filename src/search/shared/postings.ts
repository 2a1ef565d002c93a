/** The places that have a term, and what it weighs in each. */
export interface Postings {
  /** A document is known by its place in the list of all. */
  documents: Uint32Array;
  /** For each of these the weights that lunr stores for the term, added up over the fields, in thousandths. */
  weights: Uint32Array;
}
