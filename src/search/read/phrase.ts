import type { SearchDocument } from '../shared/document.ts';
import { stemOf } from '../shared/stem.ts';
import { wordListOf } from '../shared/words.ts';

/** Whether a place holds each phrase, word by word, whatever the endings. */
export function holdsPhrases(
  { says, ideas, texts, title, heading }: SearchDocument,
  phrases: readonly (readonly string[])[],
): boolean {
  const passages = [title, heading, ...says, ...ideas, ...texts].map(
    (text) => ` ${wordListOf(text).map(stemOf).join(' ')} `,
  );
  return phrases.every((phrase) => passages.some((passage) => passage.includes(` ${phrase.join(' ')} `)));
}
