import type { SearchDocument } from '../shared/document.ts';
import { stemsOf } from '../shared/terms.ts';
import { wordListOf } from '../shared/words.ts';

/** A part answers a line when it holds this share of the line's stems in one of its own lines or paragraphs. */
const SHARE = 0.75;

/**
 * Puts each of a lesson's `buyerSays` where a buyer says it and gets a reply: at the part whose own line is the most like
 * it. A line that no part takes up stays with the lesson as a whole, which is the first of the result.
 */
export function placeBuyerLines(
  lines: readonly string[],
  top: SearchDocument,
  parts: readonly SearchDocument[],
): SearchDocument[] {
  const documents = [top, ...parts];
  const added = new Map<SearchDocument, string[]>();
  const spoken = parts.map((part) => ({ part, says: part.says.map(stemsIn) }));
  for (const line of lines) {
    const home = placeOf(line, spoken) ?? top;
    if (!home.says.includes(line)) added.set(home, [...(added.get(home) ?? []), line]);
  }
  return documents.map((document) => ({ ...document, says: [...document.says, ...(added.get(document) ?? [])] }));
}

/** A part, and the stems of each line that is said in it. */
interface Spoken {
  part: SearchDocument;
  says: readonly ReadonlySet<string>[];
}

const stemsIn = (line: string): ReadonlySet<string> => new Set(stemsOf(wordListOf(line)));

function placeOf(line: string, parts: readonly Spoken[]): SearchDocument | undefined {
  const wanted = stemsIn(line);
  let best: SearchDocument | undefined;
  let most = SHARE;
  for (const { part, says } of parts) {
    const share = Math.max(0, ...says.map((said) => likeness(wanted, said)));
    if (share > most) [best, most] = [part, share];
  }
  return best;
}

/** 1 when both have the same stems. */
function likeness(wanted: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const both = [...wanted].filter((stem) => other.has(stem)).length;
  return both === 0 ? 0 : (2 * both) / (wanted.size + other.size);
}
