import { stemOf } from '../shared/stem.ts';
import { isStopWord } from '../shared/stop-words.ts';
import { pairsIn } from '../shared/terms.ts';
import { type Word, wordsOf } from '../shared/words.ts';

export interface QueryWord {
  word: string;
  stem: string;
  /** Still being typed: it may be the beginning of a longer word. */
  open: boolean;
}

export interface ParsedQuery {
  words: readonly QueryWord[];
  /** Each two words that stand side by side, stop words too. */
  pairs: readonly string[];
  /** The stems of each quoted phrase, stop words included. */
  phrases: readonly (readonly string[])[];
  /** Something that was said or asked, not a few words that were chosen one by one. */
  isSentence: boolean;
}

/** What is read of a query; nobody types more, and what is pasted should cost no more. */
const MOST_LETTERS = 300;
const MOST_WORDS = 16;
/** More words than these are no list of subjects. */
const MOST_SUBJECTS = 3;
const QUOTED = /["“”„«»]([^"“”„«»]+)["“”„«»]/g;

/** Reads what somebody typed as words and nothing else: no sign in it has a meaning, but quotation marks. Never throws. */
export function parseQuery(input: string): ParsedQuery {
  const text = input.slice(0, MOST_LETTERS);
  const found = withoutAsking(wordsOf(text));
  const last = found.at(-1);
  const isOpen = last !== undefined && last.end === text.length;
  const kept = found.filter(({ word }) => !isStopWord(word));
  const words = kept.map((entry) => ({
    word: entry.word,
    stem: stemOf(entry.word),
    open: isOpen && entry === last,
  }));
  return {
    words: distinct(words).slice(0, MOST_WORDS),
    pairs: [...new Set(pairsIn(found.slice(0, MOST_WORDS + 1).map(({ word }) => stemOf(word))))],
    phrases: phrasesIn(text),
    isSentence: kept.length > 0 && (kept.length < found.length || found.length > MOST_SUBJECTS),
  };
}

/** How somebody asks for advice. The words say nothing of the subject, and yet few places have them side by side. */
const ASKING = /^(?:how|what|where|when) (?:to|(?:do|can|could|should|would) (?:i|we)) /;

/** Leaves out that advice is asked for, if anything is left. */
function withoutAsking(found: readonly Word[]): readonly Word[] {
  const [asking = ''] = ASKING.exec(found.map(({ word }) => `${word} `).join('')) ?? [];
  const rest = found.slice(asking.split(' ').length - 1);
  return rest.some(({ word }) => !isStopWord(word)) ? rest : found;
}

function distinct(words: readonly QueryWord[]): QueryWord[] {
  const byWord = new Map<string, QueryWord>();
  for (const entry of words) byWord.set(entry.word, entry);
  return [...byWord.values()];
}

const phrasesIn = (text: string): string[][] =>
  [...text.matchAll(QUOTED)]
    .map(([, inside = '']) => wordsOf(inside).map(({ word }) => stemOf(word)))
    .filter((stems) => stems.length > 1);
