import { printOf } from '../primitives/print-of.ts';

/** A paragraph, a list, a table, a transcript or another block of a lesson's text, told by its words. */
export interface Paragraph {
  /** Changes when a word or a figure does; not with typography, emphasis or where lines break. */
  hash: string;
  words: number;
}

/** What stands under a heading, or before the first one. */
export interface ParagraphSection {
  /** The heading's fragment, or `top`. */
  fragment: string;
  /** The heading's words, or none. */
  title: string;
  /** One for each element below the heading; null for an exercise, whose answers tell when it changes. */
  blocks: readonly (Paragraph | null)[];
}

/** As the log notes them: hashes by fragment, without sections that have no text. */
export function hashesBySection(sections: readonly ParagraphSection[]): Record<string, readonly string[]> {
  const hashes = new Map<string, readonly string[]>();
  for (const { fragment, blocks } of sections) {
    const own = blocks.flatMap((block) => (block ? [block.hash] : []));
    if (own.length > 0) hashes.set(fragment, [...(hashes.get(fragment) ?? []), ...own]);
  }
  return Object.fromEntries(hashes);
}

/** Changes when a word of the text does, or its place, and only then. Browsers work out the same of what the log notes. */
export const textRevision = (sections: readonly ParagraphSection[]): string => printOf(hashesBySection(sections));
