import { seededRandom } from '../../../src/primitives/seeded-random.ts';

/** Single words, two words, and beginnings of words, drawn from what a library says, the common ones more often. */
export function drawnQueries(words: readonly string[], count: number): string[] {
  const random = seededRandom(7);
  const word = (): string => words[Math.floor(random() ** 2 * words.length)] ?? '';
  return Array.from({ length: count }, (_, at) => {
    if (at % 3 === 0) return `${word()} `;
    if (at % 3 === 1) return `${word()} ${word()} `;
    return word().slice(0, 4);
  });
}
