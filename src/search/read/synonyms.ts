import type { SynonymLists } from '../shared/index-files.ts';
import { pairsIn } from '../shared/terms.ts';

/** For each stem of a query, the terms that say what it is a part of in other words. */
export function synonymsIn(stems: readonly string[], lists: SynonymLists): string[][] {
  const related = stems.map((): string[] => []);
  for (const list of lists) {
    for (const phrase of list) {
      const at = placeOf(phrase, stems);
      if (at === undefined) continue;
      const others = list.filter((other) => other !== phrase).flatMap(termsOf);
      for (let index = at; index < at + phrase.length; index++) related[index]?.push(...others);
    }
  }
  return related;
}

/** A phrase of several words is found where they stand side by side. */
const termsOf = (phrase: readonly string[]): readonly string[] => (phrase.length === 1 ? phrase : pairsIn(phrase));

function placeOf(phrase: readonly string[], stems: readonly string[]): number | undefined {
  const at = stems.findIndex((_, start) => phrase.every((stem, index) => stems[start + index] === stem));
  return at === -1 || phrase.length === 0 ? undefined : at;
}
