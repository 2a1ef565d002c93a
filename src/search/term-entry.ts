import type { Postings } from './build-index.ts';

/** For a term, by weight, the greatest first: each weight with the documents that have it. */
export type TermEntry = readonly WeightGroup[];

/** A weight in thousandths, then either each document as its distance from the one before, or all of them packed. */
type WeightGroup = readonly [weight: number, ...gaps: number[]] | PackedGroup;
/** Where the entry is of a stem and of its commonest form together, the form's weight comes last. */
type PackedGroup = readonly [weight: number, packed: string, count: number, ofForm?: number];

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

export const readTerm = (entry: TermEntry): Postings => read(entry, ([weight]) => weight);

/** The form's part of an entry that is written for both. */
export const readForm = (entry: TermEntry): Postings =>
  read(
    entry.filter((group) => isPacked(group) && group[3] !== 0),
    (group) => (isPacked(group) && group[3]) || 0,
  );

function read(entry: TermEntry, weightOf: (group: WeightGroup) => number): Postings {
  const length = entry.reduce((sum, group) => sum + countOf(group), 0);
  const documents = new Uint32Array(length);
  const weights = new Uint32Array(length);
  let at = 0;
  for (const group of entry) {
    const end = at + countOf(group);
    weights.fill(weightOf(group), at, end);
    if (isPacked(group)) unpack(group[1], documents, at, end);
    else addUp(group, documents, at, end);
    at = end;
  }
  return { documents, weights };
}

function addUp(group: readonly unknown[], documents: Uint32Array, from: number, end: number): void {
  let document = 0;
  for (let at = from; at < end; at++) {
    document += group[at - from + 1] as number;
    documents[at] = document;
  }
}

const isPacked = (group: WeightGroup): group is PackedGroup => typeof group[1] === 'string';
const countOf = (group: WeightGroup): number => (isPacked(group) ? group[2] : group.length - 1);

/** Six bits each. */
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const digitOf = new Uint8Array(128);
for (let value = 0; value < DIGITS.length; value++) digitOf[DIGITS.charCodeAt(value)] = value;

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

/** Fills `documents` from `from` up to `end` with what was packed. */
function unpack(packed: string, documents: Uint32Array, from: number, end: number): void {
  const low = digitAt(packed, 0);
  let place = 1;
  /** Bits that were taken from the text and not yet read: so many, the lowest of the number. */
  let [bits, count] = [0, 0];
  let document = -1;
  for (let at = from; at < end; at++) {
    let zeros = 0;
    while (bits === 0) {
      zeros += count;
      bits = digitAt(packed, place++);
      count = 6;
    }
    const before = count - (32 - Math.clz32(bits));
    count -= before + 1;
    bits &= (1 << count) - 1;
    for (; count < low; count += 6) bits = bits * 64 + digitAt(packed, place++);
    count -= low;
    document += ((zeros + before) << low) + (bits >>> count) + 1;
    bits &= (1 << count) - 1;
    documents[at] = document;
  }
}

const digitAt = (packed: string, place: number): number => digitOf[packed.charCodeAt(place)] ?? 0;
