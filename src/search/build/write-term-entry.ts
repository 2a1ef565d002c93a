import type { Postings } from '../shared/postings.ts';
import { DIGITS, type TermEntry } from '../shared/term-entry.ts';

/** Fewer documents are shorter as numbers, which a server compresses well. */
const PACKED_FROM = 8;

export const writeTerm = (postings: Postings): TermEntry =>
  byWeight(postings, ({ weights }, at) => weights[at] ?? 0)
    .sort(([a], [b]) => b - a)
    .map(([weight, same]) => {
      if (same.length >= PACKED_FROM) return [weight, pack(same), same.length];
      return [weight, ...same.map((document, at) => document - (same[at - 1] ?? 0))];
    });

/** Weights are below this. */
const SHIFT = 2 ** 26;

/**
 * A stem and one of its forms, whose places are all among those of the stem, written once for both: who asks for the one
 * asks for the other, and where the weights of the stem are known, those of the form hardly add anything.
 */
export function writeWithForm(stem: Postings, form: Postings): TermEntry {
  const formWeights = new Map([...form.documents].map((document, at) => [document, form.weights[at] ?? 0]));
  const both = ({ documents, weights }: Postings, at: number): number =>
    (weights[at] ?? 0) * SHIFT + (formWeights.get(documents[at] ?? 0) ?? 0);
  return byWeight(stem, both)
    .sort(([a], [b]) => b - a)
    .map(([weights, same]) => [Math.floor(weights / SHIFT), pack(same), same.length, weights % SHIFT]);
}

function byWeight(
  postings: Postings,
  weightAt: (postings: Postings, at: number) => number,
): [weight: number, documents: number[]][] {
  const groups = new Map<number, number[]>();
  for (const [at, document] of postings.documents.entries()) {
    const weight = weightAt(postings, at);
    const same = groups.get(weight);
    if (same) same.push(document);
    else groups.set(weight, [document]);
  }
  return [...groups];
}

/**
 * Rice's code of the distances: the lowest `low` bits of each as they are, what is above them as so many zeros and a one.
 * With `low` fitted to the distances it is within a few percent of the least that is possible. The first digit is `low`.
 */
function pack(documents: readonly number[]): string {
  const mean = ((documents.at(-1) ?? 0) + 1) / documents.length;
  const low = Math.max(0, Math.round(Math.log2(mean * Math.LN2)));
  const digits = [low];
  let [digit, free] = [0, 6];
  const write = (bit: number): void => {
    digit = digit * 2 + bit;
    free -= 1;
    if (free === 0) {
      digits.push(digit);
      [digit, free] = [0, 6];
    }
  };
  let before = -1;
  for (const document of documents) {
    const distance = document - before - 1;
    for (let zeros = distance >>> low; zeros > 0; zeros--) write(0);
    write(1);
    for (let bit = low - 1; bit >= 0; bit--) write((distance >>> bit) & 1);
    before = document;
  }
  while (free < 6) write(0);
  return digits.map((value) => DIGITS[value]).join('');
}
