import { cleanText } from '../link/clean-text.ts';

const LONGEST_NAME = 60;
const MOST_NAMES = 2_000;

/**
 * The names in a pasted list: one in a line, or in one line parted by semicolons or commas. Numbers, bullets and mail
 * addresses around them are left out, and so is whoever is named twice.
 */
export function parseRoster(text: string): string[] {
  const lines = text.split(/[\r\n\u2028\u2029]+/).filter((line) => line.trim() !== '');
  const entries = lines.length === 1 ? partsOf(lines[0] ?? '') : lines;
  const names = new Map<string, string>();
  for (const entry of entries) {
    const name = nameIn(entry);
    const key = looseName(name);
    if (key !== '' && !names.has(key) && names.size < MOST_NAMES) names.set(key, name);
  }
  return [...names.values()];
}

/** A single “Okafor, Maria” is one name; three parts and more are a list. */
function partsOf(line: string): string[] {
  if (line.includes(';')) return line.split(';');
  const parts = line.split(',');
  return parts.length > 2 || parts.some((part) => part.trim().includes(' ')) ? parts : [line];
}

function nameIn(entry: string): string {
  const words = entry
    .replace(/<[^>]*>|\([^)]*@[^)]*\)/g, ' ')
    .replace(/^\s*(?:[-*•·–]|\d+[.)])\s+/, '')
    .replace(/\t[\s\S]*$/, ' ')
    .replace(/["“”]/g, '');
  const { text } = cleanText(words, LONGEST_NAME);
  // An address without a name: what stands before its @ says most.
  const [, local] = /^([^\s@]+)@\S+$/.exec(text) ?? [];
  return local?.replace(/[._]+/g, ' ') ?? text;
}

/**
 * A name as it is compared: case, accents, spaces, hyphens, dots and the order of its words make no difference, so that
 * “OKAFOR, María” is “Maria Okafor”. Never empty for a name in which something can be seen.
 */
export function looseName(name: string): string {
  const { text } = cleanText(name, LONGEST_NAME);
  const plain = text
    .toLowerCase()
    .replace(/[æœøłđðþß]/g, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/['’]/g, '');
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
};

/** Whether one of two names may be the other one, such as “Maria” for “Maria Okafor”: a question, not an answer. */
export function mayBe(one: string, other: string): boolean {
  const [a, b] = [looseName(one).split(' '), looseName(other).split(' ')];
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  return few.every((word) => many.includes(word)) && few.some((word) => word.length > 2);
}
