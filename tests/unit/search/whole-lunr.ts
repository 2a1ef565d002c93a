import lunr from 'lunr';
import { indexedText } from '../../../src/search/build/index-fields.ts';
import type { Hit } from '../../../src/search/read/best-hits.ts';
import { type Plan, RELATED_SHARE } from '../../../src/search/read/query-plan.ts';
import { PAIR_SHARE } from '../../../src/search/read/rank.ts';
import { type FieldName, fieldBoosts, fieldNames, type SearchDocument } from '../../../src/search/shared/document.ts';

/** One lunr index over all documents, made by lunr's own builder: what every score is compared with. */
export function wholeLunr(documents: readonly SearchDocument[]): lunr.Index {
  const terms = documents.map((document) => indexedText(document).terms);
  return lunr(function () {
    this.pipeline.reset();
    this.searchPipeline.reset();
    this.b(0);
    this.ref('place');
    for (const name of fieldNames) {
      this.field(name, {
        boost: fieldBoosts[name],
        extractor: (entry) => terms[(entry as { place: number }).place]?.[name as FieldName] as unknown as string,
      });
    }
    for (const [place, { boost = 1 }] of documents.entries()) this.add({ place }, { boost });
  });
}

/** The same query put to lunr: for each word one clause over all that counts as it, and one over the word itself. */
export function askLunr(index: lunr.Index, { groups, pairs }: Plan, isAll: boolean): Omit<Hit, 'held'>[] {
  const expansions = new Map<string, readonly string[]>();
  const inside = index as unknown as {
    invertedIndex: object;
    pipeline: { runString(term: string): readonly string[] };
  };
  const known = (terms: readonly string[]): string[] => terms.filter((term) => term in inside.invertedIndex);
  // To nothing at all lunr gives everything.
  if (groups.length === 0 && pairs.length === 0) return [];
  // lunr 2.3.9 throws where the first required clause comes to no term at all.
  if (isAll && groups.some(({ terms }) => known(terms).length === 0)) return [];
  inside.pipeline = { runString: (name) => known(expansions.get(name) ?? []) };
  const { REQUIRED, OPTIONAL } = lunr.Query.presence;
  const results = index.query((query) => {
    const clause = (name: string, terms: readonly string[], boost: number, presence: lunr.Query.presence): void => {
      expansions.set(name, terms);
      query.clause({ term: name, boost, presence, usePipeline: true, wildcard: 0 } as unknown as lunr.Query.Clause);
    };
    for (const [place, { exact, terms }] of groups.entries()) {
      clause(`related ${place}`, terms, RELATED_SHARE, isAll ? REQUIRED : OPTIONAL);
      clause(`exact ${place}`, exact, 1 - RELATED_SHARE, OPTIONAL);
    }
    for (const pair of pairs) clause(`pair ${pair}`, [pair], PAIR_SHARE, OPTIONAL);
  });
  return results.map(({ ref, score }) => ({ document: Number(ref), score }));
}
