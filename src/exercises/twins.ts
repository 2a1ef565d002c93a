import type { Breach } from './breach.ts';
import { type Prose, plainText } from './prose.ts';

/** A list inside an exercise, and what its entries are called in a message. */
interface List<E> {
  path: Breach['path'];
  entries: readonly E[];
  /** Of one entry and of several: `['reply', 'replies']`. */
  names: readonly [one: string, several: string];
  /** What the learner reads of an entry; left out where two may well read the same. */
  textOf?: (entry: E) => Prose;
  /** What to do about two that read the same. */
  mend?: string;
}

/** The entries that have the id of an earlier one, or read the same. */
export function twins<E extends { id: string }>({ path, entries, names, textOf, mend }: List<E>): Breach[] {
  const [one, several] = names;
  return entries.flatMap((entry, index): Breach[] => {
    const earlier = entries.slice(0, index);
    if (earlier.some(({ id }) => id === entry.id)) {
      const what = `two ${several} have the id \`${entry.id}\`.`;
      return [{ path: [...path, index], what, mend: `give each ${one} its own id; answers are stored under it.` }];
    }
    const text = textOf?.(entry);
    if (text === undefined || !earlier.some((other) => sameText(textOf?.(other), text))) return [];
    const what = `two ${several} have the same text, \`${plainText(text)}\`.`;
    return [{ path: [...path, index], what, mend: mend ?? 'change the words of one, or take it out.' }];
  });
}

const sameText = (a: Prose | undefined, b: Prose): boolean =>
  a !== undefined && plainText(a).toLowerCase() === plainText(b).toLowerCase();
