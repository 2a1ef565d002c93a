import { cleanText } from '../../primitives/clean-text.ts';
import { editDistance } from '../../primitives/edit-distance.ts';

/** In characters; what is longer is cut. */
export const LONGEST_NAME = 60;

/**
 * A name as it is compared: case, accents, spaces, hyphens, dots and the order of its words make no difference, so that
 * “OKAFOR, María” is “Maria Okafor”. Never empty for a name in which something can be seen.
 */
export function looseName(name: string): string {
  const { text } = cleanText(name, LONGEST_NAME);
  const plain = text
    .toLowerCase()
    .replace(/[æœøłđðþßı]/g, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/['’\u200c\u200d]/g, '');
  const words = plain.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length > 0 ? words.toSorted().join(' ') : text;
}

/** Letters that Unicode does not take apart. */
const LETTERS: Readonly<Record<string, string>> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  ı: 'i',
};

/** The order of names on a list. A collator that is made once compares a thousand of them in a few milliseconds. */
export const { compare: compareNames } = new Intl.Collator('en-US', { sensitivity: 'base' });

/**
 * Whether one of two names may be the other one, such as “Maria” for “Maria Okafor”, “Joerg Mueller” for “Jörg Müller” or
 * “Carla Dias” for “Carla Diaz”: a question, not an answer, for Bauer is not Baur.
 */
export const mayBe = (one: string, other: string): boolean => mayBeOf(wordsToCompare(one), wordsToCompare(other));

/** Those of some names that may be the one that is asked for. Made once, it answers for a thousand names in no time. */
export function whoMayBe(names: readonly string[]): (name: string) => string[] {
  const known = names.map((name) => ({ name, words: wordsToCompare(name) }));
  const byWord = new Map<string, typeof known>();
  for (const each of known) {
    for (const word of each.words) {
      const others = byWord.get(word) ?? [];
      others.push(each);
      byWord.set(word, others);
    }
  }
  return (name) => {
    const words = wordsToCompare(name);
    const near = new Set(words.flatMap((word) => byWord.get(word) ?? []));
    return known.filter((each) => near.has(each) && mayBeOf(each.words, words)).map((each) => each.name);
  };
}

function mayBeOf(a: readonly string[], b: readonly string[]): boolean {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  const strange = few.filter((word) => !many.includes(word));
  if (!few.some((word) => word.length > 2 && !strange.includes(word))) return false;
  return strange.length === 0 || (a.length === b.length && strange.length === 1 && isSlipIn(strange, few, many));
}

/** Shorter words are other words with one letter changed: Tim is not Tom. */
const FEWEST_LETTERS = 4;

/** Whether two words differ by one slip of the hand: a letter that is another one, missing, or two in the wrong order. */
const isOneSlip = (one: string, other: string): boolean =>
  Math.min(one.length, other.length) >= FEWEST_LETTERS && editDistance(one, other, 1) === 1;

/** Whether the one word that the others do not have is one of theirs, typed wrong. */
function isSlipIn([strange = '']: readonly string[], few: readonly string[], many: readonly string[]): boolean {
  return many.some((word) => !few.includes(word) && isOneSlip(strange, word));
}

/** Whether a name holds all words of another one, or beginnings of them, however accented or written out. */
export function nameHolds(name: string, words: string): boolean {
  const [[whole, folded], asked] = [[looseName(name), wordsToCompare(name).join(' ')], words.trim()];
  if (asked === '') return true;
  const plain = looseName(asked).split(' ');
  return wordsToCompare(asked).every((word, index) => whole.includes(plain[index] ?? word) || folded.includes(word));
}

/** Where an umlaut or a ring may have been written out, as ä, ö, ü and å are where a keyboard lacks them, without that. */
const wordsToCompare = (name: string): string[] =>
  looseName(name)
    .split(' ')
    .map((word) => word.replace(/([aou])e|aa/g, (_all, vowel: string | undefined) => vowel ?? 'a'));
