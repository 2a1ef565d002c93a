import type { SearchDocument } from '../shared/document.ts';
import { stemOf } from '../shared/stem.ts';
import { PAIRED, pairsIn, UNSTEMMED } from '../shared/terms.ts';
import { type Word, wordsOf } from '../shared/words.ts';
import type { Plan } from './query-plan.ts';

export interface Stretch {
  text: string;
  isHit: boolean;
}

export interface Excerpt {
  stretches: readonly Stretch[];
  /** Whether it is a buyer who says it. */
  isSaid: boolean;
  /** Some words around the first hit as they stand on the page; empty where nothing was hit. */
  quote: string;
}

const BEFORE = 60;
const LONGEST = 200;
const QUOTED_WORDS = 4;

/** Which of the words of a text were looked for. `words` are all of them, in their order. */
export type HitsIn = (words: readonly Word[]) => Word[];

/** Two words that count only together are hits where they stand side by side. */
export function hitsOf({ groups }: Plan): HitsIn {
  const wanted = new Set(groups.flatMap(({ terms }) => terms).map((term) => term.replace(UNSTEMMED, '')));
  const wantsPairs = [...wanted].some((term) => term.includes(PAIRED));
  return (words) => {
    const stems = words.map(({ word }) => stemOf(word));
    const pairs = wantsPairs ? pairsIn(stems).map((pair) => wanted.has(pair)) : [];
    return words.filter((_, at) => wanted.has(stems[at] ?? '') || pairs[at - 1] || pairs[at]);
  };
}

/** The passage of a place that has the most of the words, with the words marked. */
export function excerptOf({ says, ideas, texts }: SearchDocument, hitsIn: HitsIn): Excerpt {
  let chosen = { text: texts[0] ?? ideas[0] ?? says[0] ?? '', hits: [] as Word[], isSaid: false };
  let most = 0;
  for (const [kind, passages] of [says, ideas, texts].entries()) {
    for (const text of passages) {
      const hits = hitsIn(wordsOf(text));
      const different = new Set(hits.map(({ word }) => stemOf(word))).size;
      if (different > most) [chosen, most] = [{ text, hits, isSaid: kind === 0 }, different];
    }
  }
  return { stretches: cut(chosen.text, chosen.hits), isSaid: chosen.isSaid, quote: quoteOf(chosen.text, chosen.hits) };
}

/** Marks the words of a whole text, such as a heading. */
export const marked = (text: string, hitsIn: HitsIn): Stretch[] => stretchesOf(text, hitsIn(wordsOf(text)));

function cut(text: string, hits: readonly Word[]): Stretch[] {
  if (text.length <= LONGEST) return stretchesOf(text, hits);
  const first = hits[0]?.start ?? 0;
  const wanted = Math.max(0, Math.min(first - BEFORE, text.length - LONGEST));
  const from = wanted === 0 ? 0 : text.indexOf(' ', wanted) + 1;
  const space = text.lastIndexOf(' ', from + LONGEST);
  const to = from + LONGEST >= text.length ? text.length : space > from ? space : from + LONGEST;
  const inside = hits.filter(({ start, end }) => start >= from && end <= to);
  const moved = inside.map((hit) => ({ ...hit, start: hit.start - from, end: hit.end - from }));
  const stretches = stretchesOf(text.slice(from, to), moved);
  const dots = (isCut: boolean): Stretch[] => (isCut ? [{ text: '…', isHit: false }] : []);
  return [...dots(from > 0), ...stretches, ...dots(to < text.length)];
}

function stretchesOf(text: string, hits: readonly Word[]): Stretch[] {
  const stretches: Stretch[] = [];
  let at = 0;
  for (const { start, end } of hits) {
    stretches.push({ text: text.slice(at, start), isHit: false }, { text: text.slice(start, end), isHit: true });
    at = end;
  }
  stretches.push({ text: text.slice(at), isHit: false });
  return stretches.filter(({ text: part }) => part !== '');
}

function quoteOf(text: string, [hit]: readonly Word[]): string {
  if (!hit) return '';
  const words = wordsOf(text);
  const at = words.findIndex(({ start }) => start === hit.start);
  const first = words[Math.max(0, at - QUOTED_WORDS)];
  const last = words[Math.min(words.length - 1, at + QUOTED_WORDS)];
  return first && last ? text.slice(first.start, last.end) : '';
}
