import { nearest } from '../primitives/valid-choices.ts';
import { type Check, parts } from './test-parts.ts';
import { fits } from './test-titles.ts';

/** What is to be run. */
export interface Selection {
  checks: readonly Check[];
  /** Test files from the project's folder, with forward slashes. */
  files: readonly string[];
  /** Words of titles; only tests that have the words of one of them run. None: all tests of the files. */
  phrases: readonly string[];
}

export interface Unknown {
  /** What is wrong and what to write instead, for whoever typed it. */
  unknown: string;
}

/**
 * What the words after `npm test --` ask for: nothing is the whole; else parts, files and folders, and words of titles,
 * which may also come without quotes.
 * @param files every test file
 * @param titlesOf the titles in a file, `*` where a value is filled in
 */
export function select(
  words: readonly string[],
  files: readonly string[],
  titlesOf: (file: string) => readonly string[],
): Selection | Unknown {
  if (words.length === 0) return { checks: ['format', 'types'], files, phrases: [] };
  const places = words.filter(isPlace);
  const lost = places.find((word) => filesAt(word, files).length === 0 && checksOf(word).length === 0);
  if (lost !== undefined) return { unknown: noSuchPlace(lost, files) };
  const checks = [...new Set(places.flatMap(checksOf))];
  const phrases = phrasesIn(words);
  const named = new Set(places.flatMap((word) => filesAt(word, files)));
  const looked = named.size > 0 || phrases.length === 0 ? files.filter((file) => named.has(file)) : files;
  if (phrases.length === 0) return { checks, files: looked, phrases };
  const titles = new Map(looked.map((file) => [file, titlesOf(file)]));
  const isIn = (phrase: string, file: string): boolean =>
    titles.get(file)?.some((title) => fits(phrase, title)) ?? false;
  const unfit = phrases.find((phrase) => !looked.some((file) => isIn(phrase, file)));
  if (unfit !== undefined) return { unknown: noSuchTitle(unfit, named.size > 0 ? places : []) };
  return { checks, files: looked.filter((file) => phrases.some((phrase) => isIn(phrase, file))), phrases };
}

const partNamed = (word: string) => parts.find(({ name }) => name === word);
const checksOf = (word: string): readonly Check[] => partNamed(word)?.checks ?? [];

/** A single word is the name of a part or belongs to a title; a file or a folder shows by how it is written. */
const isPlace = (word: string): boolean =>
  partNamed(word) !== undefined || (!/\s/.test(word) && /[\\/]|\.test\.tsx?$/.test(word));

function filesAt(word: string, files: readonly string[]): string[] {
  const part = partNamed(word);
  const place = part ? (part.place ?? '') : word.replaceAll('\\', '/').replace(/^\.?\/+|\/+$/g, '');
  if (place === '') return [];
  const isAt = (path: string): boolean => path === place || (!part && path.endsWith(`/${place}`));
  return files.filter((file) => foldersAnd(file).some(isAt));
}

/** The paths of a file and of all folders around it. */
const foldersAnd = (file: string): string[] =>
  file.split('/').map((_name, index, names) => names.slice(0, index + 1).join('/'));

/** Words that stand side by side belong together; what was in quotes stays as it is. */
function phrasesIn(words: readonly string[]): string[] {
  const phrases: string[][] = [[]];
  for (const word of words) {
    if (isPlace(word)) phrases.push([]);
    else if (/\s/.test(word)) phrases.push([word], []);
    else phrases.at(-1)?.push(word);
  }
  return phrases.map((phrase) => phrase.join(' ').trim()).filter((phrase) => phrase !== '');
}

function noSuchPlace(word: string, files: readonly string[]): string {
  const depth = word.split(/[\\/]/).length;
  const tails = files.flatMap(foldersAnd).map((path) => path.split('/').slice(-depth).join('/'));
  const near = nearest([...new Set(tails)], word);
  return `There is no test file or folder "${word}".${near ? ` Did you mean "${near}"?` : ''}\n\n${guide()}`;
}

function noSuchTitle(phrase: string, places: readonly string[]): string {
  const near = nearest(
    parts.map(({ name }) => name),
    phrase,
  );
  const looked = places.length > 0 ? places.join(', ') : 'every test file';
  const meant = near ? ` Did you mean the part "${near}"?` : '';
  return `No title of a test has the words "${phrase}". Looked in: ${looked}.${meant}\n\n${guide()}`;
}

const guide = (): string =>
  [
    'npm test -- <words> takes parts, files, folders and words of titles:',
    ...parts.map(({ name, about }) => `  ${name.padEnd(14)}${about}`),
    '  a file or a folder, or the end of its path: kinds.test.ts, unit/search',
    '  words of a title, best in quotes: "says where progress lives"',
  ].join('\n');
