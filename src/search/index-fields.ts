import type { FieldName, SearchDocument } from './document.ts';
import { pairsOf, stemsOf, unstemmedOf } from './terms.ts';

/** The terms of each field of a document, in their order and with repetitions. */
export function fieldTerms(document: SearchDocument): Record<FieldName, string[]> {
  const { kind, says, ideas, texts, title, heading } = document;
  // A question is running text, however it is set.
  const isQuestion = kind === 'exercise';
  const chosen = [...says, title, ...(isQuestion ? [] : [heading]), ...ideas];
  return {
    says: says.flatMap(stemsOf),
    title: stemsOf(title),
    heading: isQuestion ? [] : stemsOf(heading),
    idea: ideas.flatMap(stemsOf),
    text: [...(isQuestion ? [heading] : []), ...texts].flatMap(stemsOf),
    // Endings matter where words are few and chosen; in running text they would double the index for nothing.
    word: chosen.flatMap(unstemmedOf),
    pair: [...chosen, ...(isQuestion ? [heading] : [])].flatMap(pairsOf),
  };
}
