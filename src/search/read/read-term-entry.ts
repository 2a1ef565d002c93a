import type { Postings } from '../shared/postings.ts';
import { DIGITS, type PackedGroup, type TermEntry, type WeightGroup } from '../shared/term-entry.ts';

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

const digitOf = new Uint8Array(128);
for (let value = 0; value < DIGITS.length; value++) digitOf[DIGITS.charCodeAt(value)] = value;

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
