import { fileOfBeginning } from '../shared/file-of.ts';
import type { WordCuts, WordList, WordsFile } from '../shared/index-files.ts';
import { commonestFirst, type KnownWord, LEAST_COMPLETED, MOST_COMPLETIONS, slipKey } from '../shared/known-words.ts';

const WORDS_PER_FILE = 400;
/** A slip is compared with so many words at most for each two first letters, the commonest of them. */
const MOST_NEAR = 2_000;

/** All words as `words-<n>`, and those that a slip may have meant as `near-<n>`. */
export function wordFiles(words: ReadonlyMap<string, number>): {
  cuts: WordCuts;
  files: [name: string, content: string][];
} {
  const sorted = [...words.keys()]
    .sort()
    .map((word) => ({ word, size: Math.min(35, Math.floor(Math.log2(words.get(word) ?? 1))) }));
  const lists = cut(sorted);
  const cuts = lists.map((list, at) => separator(lists[at - 1]?.at(-1)?.word, list[0]?.word ?? ''));
  const beginnings = beginningsAcross(cuts, lists);
  const near = nearGroups(sorted);
  return {
    cuts: { words: cuts, near: near.map(({ key }) => key) },
    files: [
      ...lists.map((list, at): [string, string] => {
        const file: WordsFile = { words: joinWords(list), beginnings: Object.fromEntries(beginnings[at] ?? []) };
        return [`words-${at}`, JSON.stringify(file)];
      }),
      ...near.map(({ list }, at): [string, string] => [`near-${at}`, JSON.stringify(joinWords(list))]),
    ],
  };
}

const joinWords = (words: readonly KnownWord[]): WordList =>
  words.map(({ word, size }) => word + size.toString(36).toUpperCase()).join(' ');

function cut(sorted: readonly KnownWord[]): KnownWord[][] {
  const lists: KnownWord[][] = [];
  for (let from = 0; from < sorted.length; from += WORDS_PER_FILE)
    lists.push(sorted.slice(from, from + WORDS_PER_FILE));
  return lists;
}

/** The shortest beginning of `first` that `before` lies below. */
function separator(before: string | undefined, first: string): string {
  if (before === undefined) return '';
  let length = 1;
  while (first.slice(0, length) <= before) length += 1;
  return first.slice(0, length);
}

/** For each file the beginnings that reach over its end. Only a beginning of a later cut can: else it would end before. */
function beginningsAcross(cuts: readonly string[], lists: readonly (readonly KnownWord[])[]) {
  const across = lists.map(() => new Map<string, WordList>());
  for (const [last, later] of cuts.entries()) {
    for (let length = LEAST_COMPLETED; length < later.length; length++) {
      const beginning = later.slice(0, length);
      const first = fileOfBeginning(cuts, beginning);
      if (first === last || cuts[last + 1]?.startsWith(beginning)) continue;
      const all = lists.slice(first, last + 1).flat();
      // The word itself is among them, and is no completion.
      const commonest = commonestFirst(all.filter(({ word }) => word.startsWith(beginning)));
      across[first]?.set(beginning, joinWords(commonest.slice(0, MOST_COMPLETIONS + 1)));
    }
  }
  return across;
}

/** The commonest words for each two first letters, in alphabetical order, a few letters together where they are few. */
function nearGroups(sorted: readonly KnownWord[]): { key: string; list: KnownWord[] }[] {
  const byKey = new Map<string, KnownWord[]>();
  for (const entry of sorted) {
    const key = slipKey(entry.word);
    const same = byKey.get(key);
    if (same) same.push(entry);
    else byKey.set(key, [entry]);
  }
  const groups: { key: string; list: KnownWord[] }[] = [];
  for (const [key, all] of byKey) {
    const list = all.length > MOST_NEAR ? commonestFirst(all).slice(0, MOST_NEAR).sort(byLetters) : all;
    const last = groups.at(-1);
    if (last && last.list.length + list.length <= WORDS_PER_FILE) last.list.push(...list);
    else groups.push({ key, list: [...list] });
  }
  return groups;
}

const byLetters = (a: KnownWord, b: KnownWord): number => (a.word < b.word ? -1 : 1);
