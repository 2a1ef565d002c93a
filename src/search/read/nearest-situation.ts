import type { Situation } from '../shared/elsewhere.ts';

/** The situations whose letters are the most like what was typed, best first. Compares groups of three letters. */
export function nearestSituations(input: string, situations: readonly Situation[], most: number): Situation[] {
  const wanted = trigrams(input.slice(0, 200));
  return situations
    .map((situation) => ({ situation, likeness: likeness(wanted, trigrams(situation.says)) }))
    .toSorted((a, b) => b.likeness - a.likeness)
    .slice(0, most)
    .map(({ situation }) => situation);
}

function trigrams(text: string): Set<string> {
  const letters = ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
  return new Set(Array.from({ length: Math.max(0, letters.length - 2) }, (_, at) => letters.slice(at, at + 3)));
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter((part) => b.has(part)).length;
  return both === 0 ? 0 : (2 * both) / (a.size + b.size);
}
