import { count } from '../../primitives/count.ts';
import type { Part } from './hand-in-parts.ts';
import type { PreviewPart } from './hand-in-preview.ts';

/** How each part is spoken of in a sentence, by how many of its items are shared. */
const WORDS: Readonly<Record<Part, (items: number) => string>> = {
  name: () => 'your name',
  lessons: (items) => `how far you are in ${count(items, 'lesson')}`,
  scores: () => 'your scores',
  attempts: () => 'how often you tried',
  answers: (items) => count(items, 'answer'),
  texts: (items) => count(items, 'text'),
  commitments: (items) => count(items, 'plan'),
  confidence: () => 'how sure you were',
  calls: () => 'the names of calls',
  notes: () => 'notes from calls',
};

/** What goes out, for a sentence: "your name, how far you are in 2 lessons, your scores and 6 answers". */
export function sharesInWords(preview: readonly PreviewPart[], language: string): string {
  const parts = preview.flatMap(({ part, shared, items }) => {
    const out = items.filter((item) => item.shared).length;
    return shared && out > 0 ? [WORDS[part](out)] : [];
  });
  return parts.length === 0 ? 'nothing yet' : new Intl.ListFormat(language, { type: 'conjunction' }).format(parts);
}
