import { hashOf, runsOf } from './word-runs.ts';

const PER_LINE = 15;

/** The hashes of all runs of words in some texts, each once, sorted, 15 on a line. Empty where no text is long enough. */
export function hashList(texts: readonly string[]): string {
  const hashes = [...new Set(texts.flatMap((text) => runsOf(text).map(hashOf)))].sort();
  const lines = Array.from({ length: Math.ceil(hashes.length / PER_LINE) }, (_, index) =>
    hashes.slice(index * PER_LINE, (index + 1) * PER_LINE).join(' '),
  );
  return lines.map((line) => `${line}\n`).join('');
}

/** The hashes of such a list. */
export const hashesIn = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter((hash) => hash !== ''));
