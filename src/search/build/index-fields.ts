import type { FieldName, SearchDocument } from '../shared/document.ts';
import { isStopWord } from '../shared/stop-words.ts';
import { pairsOf, stemsOf, unstemmedOf } from '../shared/terms.ts';
import { wordListOf } from '../shared/words.ts';

/** What a document gives to the index. */
export interface IndexedText {
  /** The terms of each field, in their order and with repetitions. */
  terms: Record<FieldName, string[]>;
  /** Every word as written that is not a stop word, once. */
  words: ReadonlySet<string>;
}

/** Takes each text apart once: that is most of the work of building the index. */
export function indexedText({ kind, says, ideas, texts, asked = [], title, heading }: SearchDocument): IndexedText {
  const read = {
    says: says.map(wordListOf),
    ideas: ideas.map(wordListOf),
    texts: texts.map(wordListOf),
    asked: asked.map(wordListOf),
    title: wordListOf(title),
    heading: wordListOf(heading),
  };
  // A question is running text, however it is set.
  const isQuestion = kind === 'exercise';
  const chosen = [...read.says, read.title, ...(isQuestion ? [] : [read.heading]), ...read.ideas, ...read.asked];
  const terms = {
    says: read.says.flatMap(stemsOf),
    title: stemsOf(read.title),
    heading: isQuestion ? [] : stemsOf(read.heading),
    idea: read.ideas.flatMap(stemsOf),
    asked: read.asked.flatMap(stemsOf),
    text: [...(isQuestion ? [read.heading] : []), ...read.texts].flatMap(stemsOf),
    // Endings matter where words are few and chosen; in running text they would double the index for nothing.
    word: chosen.flatMap(unstemmedOf),
    pair: [...chosen, ...(isQuestion ? [read.heading] : [])].flatMap(pairsOf),
  };
  const words = new Set([...chosen, read.heading, ...read.texts].flat().filter((word) => !isStopWord(word)));
  return { terms, words };
}
